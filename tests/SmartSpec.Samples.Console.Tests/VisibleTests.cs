using System.Text;
using CsCheck;
using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples.Tests;

public sealed class VisibleTests
{
    [Theory]
    [InlineData("\u001b[31m", "\\u{1B}[31m")]
    [InlineData("a\rb\u0007\b", "a\\u{D}b\\u{7}\\u{8}")]
    [InlineData("\u007f\u0085\u009b", "\\u{7F}\\u{85}\\u{9B}")]
    [InlineData("abc\u202ecba", "abc\\u{202E}cba")]
    [InlineData("\u2028\u2029\ufeff\u200b", "\\u{2028}\\u{2029}\\u{FEFF}\\u{200B}")]
    [InlineData("\U000e0041", "\\u{E0041}")]
    [InlineData("en rad\r\nen till\n", "en rad\nen till\n")]
    [InlineData("a\tb", "a b")]
    public void What_acts_or_hides_is_shown_by_its_code(string text, string shown) => Visible.Of(text).Should().Be(shown);

    [Fact]
    public void Half_a_character_is_shown_by_its_code() => Visible.Of("\ud83d a\ude00x").Should().Be("\\u{D83D} a\\u{DE00}x");

    [Theory]
    [InlineData("Åsa & Örjan, ”citat” – 50 % § 12 €")]
    [InlineData("A\u030asa a\u0308r ha\u0308r")]
    [InlineData("👩\u200d🚀 ☀\ufe0f 🏳\ufe0f\u200d🌈")]
    [InlineData("می\u200cخواهم")]
    [InlineData("region\u00adutveckling")]
    [InlineData("1\u00a0234\u202f567")]
    public void What_people_write_stays_as_it_is(string text) => Visible.Of(text).Should().Be(text);

    [Fact]
    public void Only_the_codes_for_colours_and_weights_pass_to_a_terminal() =>
        Visible.Styled("\u001b[1mfet\u001b[0m \u001b[38;5;2mgrön\u001b[0m \u001b[2J\u001b]0;titel\u0007\u009b1m")
            .Should().Be("\u001b[1mfet\u001b[0m \u001b[38;5;2mgrön\u001b[0m \\u{1B}[2J\\u{1B}]0;titel\\u{7}\\u{9B}1m");

    [Fact]
    public void Text_that_is_written_in_pieces_is_shown_as_if_it_were_written_at_once() => Gen.Int[0, 12].Array[0, 6].Sample(cuts =>
    {
        const string text = "a👩\u200d🚀\u001b\U000e0041b\ud83d";
        using var whole = new StringWriter { NewLine = "\n" };
        using var pieces = new StringWriter { NewLine = "\n" };
        using var one = new CheckedOutput(whole);
        using var other = new CheckedOutput(pieces);
        one.WriteLine(text);
        var at = 0;
        foreach (var cut in cuts.Order().Where(cut => cut <= text.Length))
        {
            other.Write(text[at..cut]);
            at = cut;
        }

        foreach (var letter in text[at..])
            other.Write(letter);
        other.WriteLine();
        pieces.ToString().Should().Be(whole.ToString());
    });

    [Fact]
    public void No_text_at_all_is_written_as_it_is_if_it_acts() => Gen.Int[0, 0x10FFFF].Sample(code =>
    {
        var text = code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : new Rune(code).ToString();
        Hostile.RawIn(Visible.Of(text)).Should().BeEmpty();
        Hostile.RawIn(Visible.OfJson(text).Replace("\r", "", StringComparison.Ordinal).Replace("\t",
            "", StringComparison.Ordinal)).Should().BeEmpty();
    }, iter: 20_000);
}
