using System.Text;
using CsCheck;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Tests;

public sealed class VisibleTests
{
    [Theory]
    [InlineData("\u001b[31m", "\\u{1B}[31m")]
    [InlineData("a\rb\u0007\b", "a\\u{D}b\\u{7}\\u{8}")]
    [InlineData("\u007f\u0085\u009b", "\\u{7F}\\u{85}\\u{9B}")]
    [InlineData("abc\u202ecba", "abc\\u{202E}cba")]
    [InlineData("\u2028\u2029\ufeff\u200b", "\\u{2028}\\u{2029}\\u{FEFF}\\u{200B}")]
    [InlineData("\U000e0041", "\\u{E0041}")]
    [InlineData("en rad\r\nen till\n", "en rad\\u{A}en till\\u{A}")]
    [InlineData("a\tb", "a b")]
    public void What_acts_or_hides_is_shown_by_its_code(string text, string shown) => Visible.Of(text).Should().Be(shown);

    [Fact]
    public void Written_text_retains_its_lines() => Visible.Raw("en rad\r\nen till\n").Should().Be("en rad\nen till\n");

    [Fact]
    public void Half_a_character_is_shown_by_its_code() => Visible.Of("\ud83d a\ude00x").Should().Be("\\u{D83D} a\\u{DE00}x");

    [Theory]
    [InlineData("Åsa & Örjan, ”citat” – 50 % § 12 €")]
    [InlineData("A\u030asa a\u0308r ha\u0308r")]
    [InlineData("👩\u200d🚀 ☀\ufe0f 🏳\ufe0f\u200d🌈")]
    [InlineData("می\u200cخواهم")]
    [InlineData("Sámi Giellagáldu, Ájtte, Čáhcesuolu, Õige, Ǩiõll, ŋ Đ ŧ ž")]
    [InlineData("\u0645\u0631\u062d\u0628\u0627\u064b \u0628\u0627\u0644\u0639\u0627\u0644\u0645\u060c שלום עולם")]
    [InlineData("क्\u200dष ක්\u200dෂ")]
    [InlineData("1\ufe0f\u20e3 #\ufe0f\u20e3 ❤\ufe0f\u200d🔥 👩🏽\u200d⚕\ufe0f ☎\ufe0e ‼\ufe0f ↔\ufe0f")]
    [InlineData("1\u00a0234\u202f567")]
    public void What_people_write_stays_as_it_is(string text) => Visible.Of(text).Should().Be(text);

    [Theory]
    [InlineData("ad\u200dmin", "ad\\u{200D}min")]
    [InlineData("ad\u200cmin", "ad\\u{200C}min")]
    [InlineData("a\ufe0f1\ufe0f", "a\\u{FE0F}1\\u{FE0F}")]
    [InlineData("👩\u200d", "👩\\u{200D}")]
    [InlineData("👩\u200d\u200d🚀", "👩\\u{200D}\\u{200D}🚀")]
    [InlineData("☀\ufe0f\ufe0f", "☀\ufe0f\\u{FE0F}")]
    [InlineData("👩\u200da", "👩\\u{200D}a")]
    [InlineData("管\u200d理", "管\\u{200D}理")]
    [InlineData("re\u00adgion", "re\\u{AD}gion")]
    [InlineData("\u0645\u200c", "\u0645\\u{200C}")]
    public void A_joiner_or_selector_that_nothing_needs_is_shown_by_its_code(string text, string shown) =>
        Visible.Of(text).Should().Be(shown);

    /// <summary>The property Default_Ignorable_Code_Point, as DerivedCoreProperties.txt of Unicode 17 has it.</summary>
    private const string Ignorable =
        "00AD 034F 061C 115F..1160 17B4..17B5 180B..180D 180E 180F 200B..200F 202A..202E 2060..2064 2065 2066..206F "
        + "3164 FE00..FE0F FEFF FFA0 FFF0..FFF8 1BCA0..1BCA3 1D173..1D17A E0000 E0001 E0002..E001F E0020..E007F "
        + "E0080..E00FF E0100..E01EF E01F0..E0FFF";

    [Fact]
    public void Every_code_point_that_has_no_shape_is_shown_by_its_code_and_every_other_stays()
    {
        var hidden = Ignorable
            .Split(' ')
            .Select(range => range.Split(".."))
            .SelectMany(range => Enumerable.Range(Hex(range[0]), Hex(range[^1]) - Hex(range[0]) + 1))
            .Concat([0x2800, 0x16FE4, 0x1D159])
            .ToHashSet();
        var wrong = new List<string>();
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            var isHalf = code is >= 0xD800 and <= 0xDFFF;
            var text = isHalf ? ((char)code).ToString() : new Rune(code).ToString();
            var isHidden =
                code is not '\t'
                && (isHalf || hidden.Contains(code) || NoShape.IsMatch(Rune.GetUnicodeCategory(new(code)).ToString()));
            var shown = isHidden
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\\u{{{code:X}}}")
                : text.Replace('\t', ' ');
            if (Visible.Of($"a{text}b") != $"a{shown}b")
                wrong.Add($"{code:X}");
        }

        wrong.Should().BeEmpty();

        static int Hex(string code) =>
            int.Parse(code, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void What_is_plain_takes_one_column_each() =>
        Enumerable
            .Range(0, 0x10000)
            .Select(code => (char)code)
            .Where(Visible.IsPlain)
            .Should()
            .OnlyContain(letter => new Spectre.Console.Rendering.Segment(letter.ToString()).CellCount() == 1);

    private static readonly System.Text.RegularExpressions.Regex NoShape = new(
        "^(Control|Format|LineSeparator|ParagraphSeparator|Surrogate|PrivateUse|OtherNotAssigned)$"
    );

    [Fact]
    public void Only_the_codes_for_colours_and_weights_pass_to_a_terminal() =>
        Visible
            .Styled("\u001b[1mfet\u001b[0m \u001b[38;5;2mgrön\u001b[0m \u001b[2J\u001b]0;titel\u0007\u009b1m")
            .Should()
            .Be("\u001b[1mfet\u001b[0m \u001b[38;5;2mgrön\u001b[0m \\u{1B}[2J\\u{1B}]0;titel\\u{7}\\u{9B}1m");

    [Fact]
    public void Text_that_is_written_in_pieces_is_shown_as_if_it_were_written_at_once() =>
        Gen.Int[0, 17]
            .Array[0, 6]
            .Sample(cuts =>
            {
                const string text = "a👩\u200d🚀\u001b\U000e0041b☀\ufe0f\u200dc\ud83d";
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
    public void No_text_at_all_is_written_as_it_is_if_it_acts() =>
        Gen.Int[0, 0x10FFFF]
            .Sample(
                code =>
                {
                    var text = code is >= 0xD800 and <= 0xDFFF ? ((char)code).ToString() : new Rune(code).ToString();
                    Hostile.RawIn(Visible.Of(text)).Should().BeEmpty();
                    Hostile
                        .RawIn(
                            Visible
                                .OfJson(text)
                                .Replace("\r", "", StringComparison.Ordinal)
                                .Replace("\t", "", StringComparison.Ordinal)
                        )
                        .Should()
                        .BeEmpty();
                },
                iter: 20_000
            );
}
