namespace AssistedMessaging.Moderation;

/// <summary>A point in which a contract, a recruiter or a request is stricter than the host's policy. It can never loosen one: see <see cref="ModerationPolicy.Tighten"/>.</summary>
/// <param name="Code">A finding's code or its front part up to a dot, for instance <c>grounding</c>; empty = every code.</param>
/// <param name="From">The point holds from this severity on.</param>
/// <param name="Action">What follows at least.</param>
public sealed record ModerationTightening(string Code, ModerationSeverity From, ModerationAction Action);
