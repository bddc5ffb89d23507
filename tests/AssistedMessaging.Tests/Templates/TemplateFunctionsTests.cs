using AssistedMessaging.Templates;
using static AssistedMessaging.Tests.Templates.TemplateFixture;

namespace AssistedMessaging.Tests.Templates;

public class TemplateFunctionsTests
{
    [Theory]
    [InlineData("'a' | string.append 'b'", "ab")]
    [InlineData("'a' | string.prepend 'b'", "ba")]
    [InlineData("'ada l' | string.capitalize", "Ada l")]
    [InlineData("'ada-m (lovelace) x' | string.capitalizewords", "Ada-m (Lovelace) X")]
    [InlineData("'ÀB' | string.downcase", "àb")]
    [InlineData("'àb' | string.upcase", "ÀB")]
    [InlineData("'<' + ('  a ' | string.strip) + ('  a ' | string.lstrip) + ('  a ' | string.rstrip) + '>'", "<aa   a>")]
    [InlineData("\"a\\r\\nb\\nc\" | string.strip_newlines", "abc")]
    [InlineData("'abab' | string.remove 'b'", "aa")]
    [InlineData("'abab' | string.remove_first 'b'", "aab")]
    [InlineData("'abab' | string.remove_last 'b'", "aba")]
    [InlineData("'abab' | string.replace 'b' 'cc'", "accacc")]
    [InlineData("'abab' | string.replace_first 'b' 'c'", "acab")]
    [InlineData("'abab' | string.replace_first 'b' 'c' true", "abac")]
    [InlineData("'hello' | string.slice 1", "ello")]
    [InlineData("'hello' | string.slice 1 3", "ell")]
    [InlineData("'hello' | string.slice (-3) 2", "ll")]
    [InlineData("'hello' | string.slice 9", "")]
    [InlineData("'hello' | string.slice1 1", "e")]
    [InlineData("'hello world' | string.truncate 8", "hello...")]
    [InlineData("'hello world' | string.truncate 6 '!'", "hello!")]
    [InlineData("'hello' | string.truncate 5", "hello")]
    [InlineData("'one two three' | string.truncatewords 2", "one two...")]
    [InlineData("'a' | string.pad_left 3", "  a")]
    [InlineData("('a' | string.pad_right 3) + '|'", "a  |")]
    [InlineData("'50% R & D!' | string.handleize", "50-r-d")]
    [InlineData("\"a\\n\\\"b\\\"\" | string.literal", "\"a\\n\\\"b\\\"\"")]
    [InlineData("\"a\\t\\\\\" | string.escape", "a\\t\\\\")]
    [InlineData("'<a href=\"x\">&' | html.escape", "&lt;a href=&quot;x&quot;&gt;&amp;")]
    [InlineData("a.none | string.upcase", "")]
    public void Texts_are_changed(string code, string expected) => Assert.Equal(expected, Render("{{ " + code + " }}"));

    [Theory]
    [InlineData("'abc' | string.contains 'b'", "true")]
    [InlineData("a.none | string.contains 'b'", "false")]
    [InlineData("'abc' | string.starts_with 'ab'", "true")]
    [InlineData("'abc' | string.ends_with 'ab'", "false")]
    [InlineData("'abc' | string.equals_ignore_case 'ABC'", "true")]
    [InlineData("'' | string.empty", "true")]
    [InlineData("' ' | string.whitespace", "true")]
    [InlineData("'abc' | string.size", "3")]
    [InlineData("'abcb' | string.index_of 'b'", "1")]
    [InlineData("'abcb' | string.index_of 'b' 2", "3")]
    [InlineData("'a,b,,c' | string.split ',' | array.size", "3")]
    [InlineData("1 | string.pluralize 'year' 'years'", "year")]
    [InlineData("2 | string.pluralize 'year' 'years'", "years")]
    [InlineData("('12' | string.to_int) + 1", "13")]
    [InlineData("('x' | string.to_int) == null", "true")]
    [InlineData("('1.5' | string.to_double) * 2", "3")]
    public void Texts_are_looked_into(string code, string expected) => Assert.Equal(expected, Render("{{ " + code + " }}"));

    [Theory]
    [InlineData("[1, 2, 3] | array.size", "3")]
    [InlineData("a.none | array.size", "0")]
    [InlineData("[1, 2, 3] | array.first", "1")]
    [InlineData("[] | array.last", "")]
    [InlineData("[1, 'b', null] | array.join '-'", "1-b-")]
    [InlineData("[1, 2, 3] | array.limit 2", "[1, 2]")]
    [InlineData("[1, 2, 3] | array.offset 2", "[3]")]
    [InlineData("[1, 2, 3] | array.reverse", "[3, 2, 1]")]
    [InlineData("['a', 'b', 'a', 1, 1.0] | array.uniq", "[\"a\", \"b\", 1]")]
    [InlineData("[1, null, 3] | array.compact", "[1, 3]")]
    [InlineData("[1] | array.concat [2] | array.add_range [3]", "[1, 2, 3]")]
    [InlineData("[1] | array.add 2", "[1, 2]")]
    [InlineData("['a', 'b'] | array.insert_at 1 'x'", "[\"a\", \"x\", \"b\"]")]
    [InlineData("[1, 2, 3] | array.remove_at 1", "[1, 3]")]
    [InlineData("[1, 2, 3] | array.remove_at (-1)", "[1, 2]")]
    [InlineData("[1, 2, 3] | array.contains 2", "true")]
    [InlineData("a.tags | array.contains 'green'", "false")]
    [InlineData("[10, 2, 6] | array.sort", "[2, 6, 10]")]
    [InlineData("x = [1, 2]; y = x | array.add 3; x", "[1, 2]")]
    [InlineData("1..4 | array.map 'x' | array.size", "0")]
    public void Lists_are_looked_into_and_never_changed(string code, string expected) => Assert.Equal(expected, Render("{{ " + code + " }}"));

    [Theory]
    [InlineData("-5 | math.abs", "5")]
    [InlineData("4.2 | math.ceil", "5")]
    [InlineData("4.8 | math.floor", "4")]
    [InlineData("4.5612 | math.round 2", "4.56")]
    [InlineData("1 | math.plus 2 | math.minus 5 | math.times 3", "-6")]
    [InlineData("11 | math.modulo 10", "1")]
    [InlineData("8.4 | math.divided_by 2", "4")]
    [InlineData("9 | math.divided_by 2.0", "4.5")]
    [InlineData("'1' | math.is_number", "false")]
    [InlineData("1234567.891 | math.format 'N2' 'en'", "1,234,567.89")]
    [InlineData("1234567.891 | math.format 'N1' 'nl-BE'", "1.234.567,9")]
    [InlineData("1234567 | math.format 'N0' 'fr'", "1\u202F234\u202F567")]
    [InlineData("1234.5 | math.format 'F' 'pl'", "1234,50")]
    [InlineData("a.none | object.default 'x'", "x")]
    [InlineData("'' | object.default 'x'", "x")]
    [InlineData("'abc' | object.size", "3")]
    [InlineData("{a: 1, b: 2} | object.size", "2")]
    [InlineData("{a: 1} | object.has_key 'a'", "true")]
    [InlineData("{a: 1, b: 2} | object.keys | array.join ','", "a,b")]
    [InlineData("[1 | object.typeof]", null)]
    [InlineData("1 | object.typeof", "number")]
    [InlineData("'a' | object.typeof", "string")]
    [InlineData("1..2 | object.typeof", "iterator")]
    [InlineData("a.tags | object.typeof", "array")]
    [InlineData("a | object.typeof", "object")]
    public void Numbers_and_objects_have_functions(string code, string? expected)
    {
        if (expected is null)
            Assert.Throws<TemplateSyntaxException>(() => Render("{{ " + code + " }}"));
        else
            Assert.Equal(expected, Render("{{ " + code + " }}"));
    }

    [Theory]
    [InlineData("date.parse '2026-02-05'", "05 Feb 2026")]
    [InlineData("date.parse '2026/02/05' | date.to_string '%d %B %Y' 'en'", "05 February 2026")]
    [InlineData("date.parse '2026-02-05T09:07:00' | date.to_string '%A %e %b, %H:%M %p' 'nl'", "donderdag  5 feb, 09:07 AM")]
    [InlineData("date.parse '2026-02-05' | date.to_string '%d %B' 'pl'", "05 lutego")]
    [InlineData("date.parse '2026-02-05' | date.to_string '%B %Y' 'pl'", "luty 2026")]
    [InlineData("date.parse '5 maart 2026' '%d %B %Y' 'nl' | date.to_string '%F %j %u %%' 'en'", "2026-03-05 064 4 %")]
    [InlineData("(date.parse '2026-02-05').year", "2026")]
    [InlineData("(date.parse '2026-02-05') < (date.parse '2026-02-06')", "true")]
    [InlineData("(date.parse a.none) ?? 'none'", "none")]
    public void Dates_are_read_and_written_in_the_language_that_the_template_names(string code, string expected) =>
        Assert.Equal(expected, Render("{{ " + code + " }}"));

    [Theory]
    [InlineData("date.parse 'soon'", "template.date")]
    [InlineData("date.parse '2026-02-30'", "template.date")]
    [InlineData("date.parse '2026-02-05' | date.to_string '%d' 'xx'", "template.culture")]
    [InlineData("date.parse '2026-02-05' | date.to_string '%Q' 'en'", "template.date-pattern")]
    [InlineData("'2026' | date.to_string '%d' 'en'", "template.argument")]
    [InlineData("1 | math.format 'C' 'en'", "template.number-format")]
    public void What_a_function_cannot_do_is_an_error(string code, string expected) =>
        Assert.Equal(expected, Assert.Throws<TemplateRenderException>(() => Render("{{ " + code + " }}")).Code);
}
