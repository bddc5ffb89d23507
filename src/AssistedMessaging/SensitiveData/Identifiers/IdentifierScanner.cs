using System.Numerics;
using AssistedMessaging.SensitiveData.Scanning;

namespace AssistedMessaging.SensitiveData.Identifiers;

/// <summary>Finds identifiers in a folded view: leaps from anchor to anchor (digits, at signs, slashes, signs in words) and looks closer only there.</summary>
internal static class IdentifierScanner
{
    /// <summary>Adds what is found, without overlaps; offsets are those of the view. Linear time, no allocation when nothing is found.</summary>
    public static void Scan(ScanView view, ref List<SensitiveDataFinding>? findings)
    {
        var signs = view.Buffers.Signs;
        var pending = default(SensitiveDataFinding);
        var (position, done, sign, anchor, secretEnd) = (0, 0, 0, -1, 0);
        while (true)
        {
            if (anchor < position)
                anchor = NextAnchor(view, position);

            var event_ = sign < signs.Count ? Math.Min(anchor, signs[sign].Start) : anchor;
            if (pending.Length > 0 && event_ >= pending.Start)
            {
                Take(view, pending, ref findings, ref position, ref done);
                pending = default;
                continue;
            }

            if (event_ == int.MaxValue)
                break;

            view.Buffers.Steps++;
            if (sign < signs.Count && signs[sign].Start <= anchor)
            {
                var hit = signs[sign++];
                switch ((SignKind)hit.Sign)
                {
                    case SignKind.Www when hit.Start >= done:
                        Take(view, AddressScanner.ReadWww(view.Chars, hit.Start), ref findings, ref position, ref done);
                        break;
                    case SignKind.Bic:
                        pending = BankCode.Read(view, hit.Start);
                        break;
                    case SignKind.Device:
                        pending = AddressScanner.ReadDevice(view, hit.End);
                        break;
                    case SignKind.Key or SignKind.Password or SignKind.KeyLabel when hit.Start >= secretEnd && ReadSecret(view, hit) is { Length: > 0 } secret:
                        OrderedFindings.AddOver(ref findings, secret);
                        position = done = Math.Max(done, secret.End);
                        secretEnd = secret.End;
                        break;
                }

                continue;
            }

            var next = anchor + 1;
            var found = view.Chars[anchor] switch
            {
                '@' => ReadEmail(view, anchor),
                '/' => AddressScanner.ReadSlash(view.Chars, anchor, done),
                >= '0' and <= '9' => NumberReader.Read(view, anchor, done, out next),
                _ => default,
            };
            if (!Take(view, found, ref findings, ref position, ref done))
                position = next;
            else if (found.Category == PersonalDataCategory.Url && SecretScanner.InAddress(view.Chars, found.Start, found.End) is { Length: > 0 } inside)
                findings!.Add(inside);
        }
    }

    private static SensitiveDataFinding ReadSecret(ScanView view, SignHit hit) =>
        (SignKind)hit.Sign == SignKind.Key ? SecretScanner.Read(view, hit) : SecretLabels.Read(view, hit);

    /// <summary>Adds a finding that begins where nothing has been found yet.</summary>
    private static bool Take(ScanView view, SensitiveDataFinding found, ref List<SensitiveDataFinding>? findings, ref int position, ref int done)
    {
        if (found.Length == 0 || found.Start < done)
            return false;

        findings ??= [];
        findings.Add(found);
        if (found.Score < 0.8f && new NumberContext(view, found.Start).IsAlone(found.End))
        {
            NumberScanner.AddOthers(view, found, findings);
            if (found.Category != PersonalDataCategory.Phone && ContactScanner.TryReadPhone(view, found.Start, out var call))
                findings.Add(call);
        }

        done = found.End;
        position = Math.Max(position, done);
        return true;
    }

    private static SensitiveDataFinding ReadEmail(ScanView view, int anchor)
    {
        view.Buffers.Steps += ContactScanner.TryReadEmail(view.Chars, anchor, out var found);
        return found;
    }

    /// <summary>The next digit or mark; the largest number when there is none.</summary>
    private static int NextAnchor(ScanView view, int from)
    {
        var digits = view.Map.Digits;
        var marks = view.Map.Marks;
        var block = from >> 6;
        if (block >= digits.Length)
            return int.MaxValue;
        var bits = (digits[block] | marks[block]) & (ulong.MaxValue << from);
        for (; bits == 0; bits = digits[block] | marks[block])
        {
            if (++block >= digits.Length)
                return int.MaxValue;
            view.Buffers.Steps++;
        }

        return (block << 6) + BitOperations.TrailingZeroCount(bits);
    }
}
