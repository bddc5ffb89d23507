using AssistedMessaging.Text;

namespace AssistedMessaging.Tests.Text;

public class LinksTests
{
    [Theory]
    [InlineData("See https://kestrel.example/jobs/77?x=1.", "https://kestrel.example/jobs/77?x=1")]
    [InlineData("See (www.kestrel.example/a) now", "www.kestrel.example/a")]
    [InlineData("Apply at kestrel.jobs, please", "kestrel.jobs")]
    [InlineData("Mail o.brandt@kestrel.example!", "o.brandt@kestrel.example")]
    [InlineData("It ends here.Then goes on, e.g. with C# 12.0 and ASP.NET.", "")]
    public void Addresses_are_found_without_the_punctuation_after_them(string text, string expected)
    {
        var position = 0;

        var found = Links.Next(text, ref position, out var span, out _) ? text.Substring(span.Start, span.Length) : "";

        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("https://Kestrel.example/a/", "kestrel.example/a", true)]
    [InlineData("http://www.kestrel.example", "https://kestrel.example/", true)]
    [InlineData("kestrel.example/a", "kestrel.example/A", false)]
    [InlineData("kestrel.example/a?b=1", "kestrel.example/a", false)]
    [InlineData("kestre1.example/a", "kestrel.example/a", false)]
    public void Scheme_and_letter_case_of_the_host_do_not_count(string a, string b, bool same) => Assert.Equal(same, Links.AreSame(a, b));

    [Theory]
    [InlineData("Ring +44 20 7946 0018 today", "+44 20 7946 0018")]
    [InlineData("Ring (020) 794 6001.", "(020) 794 6001")]
    [InlineData("On 01/02/2027, at 09:30, 30 people", "")]
    public void Telephone_numbers_are_found(string text, string expected)
    {
        var position = 0;

        var found = Links.NextPhone(text, ref position, out var span) ? text.Substring(span.Start, span.Length) : "";

        Assert.Equal(expected, found);
    }
}
