using System.Text;

namespace SmartSpec.Tests;

#pragma warning disable CA1032 // Made here only.

public sealed class OutboxErrorTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Fact]
    public void A_plain_text_is_stored_unchanged()
    {
        foreach (
            var text in new[]
            {
                "",
                "HttpRequestException",
                "Mottagaren sade nej😀",
                "مرحبا, 你好",
                new string('x', OutboxError.MaxLength),
            }
        )
            OutboxError.Of(text).Text.Should().Be(text);
    }

    [Fact]
    public void Nothing_is_an_empty_text()
    {
        default(OutboxError).Text.Should().BeEmpty();
        OutboxError.Of(null).Should().Be(default(OutboxError));
        OutboxError.Of("").Should().Be(default(OutboxError));
        OutboxError.OfType(null).Should().Be(default(OutboxError));
        OutboxError.OfMessage(null).Should().Be(default(OutboxError));
    }

    [Fact]
    public void What_no_store_or_screen_can_hold_is_replaced() =>
        OutboxError
            .Of("a\0b\u001Bc\r\nd\u0085e\u007Ff\u2028g\u202Eh\u2066i\uD83Dj\uDE00k")
            .Text.Should()
            .Be("a b c  d e f g h i\uFFFDj\uFFFDk");

    /// <summary>Every pair of units, at the beginning, at the cut and just before it.</summary>
    [Fact]
    public void Wherever_it_is_cut_the_text_is_well_formed_and_not_too_long()
    {
        string[] units = ["x", "å", "\0", "\uD83D", "\uDE00", "\uFFFF", "\u202E"];
        var texts =
            from one in units
            from two in units
            from three in units
            from before in new[]
            {
                0,
                OutboxError.MaxLength - 3,
                OutboxError.MaxLength - 2,
                OutboxError.MaxLength - 1,
                OutboxError.MaxLength,
            }
            from after in new[] { 0, 5 }
            select new string('-', before) + one + two + three + new string('-', after);
        foreach (var text in texts)
        {
            var clean = OutboxError.Of(text).Text;
            clean.Length.Should().BeInRange(Math.Min(text.Length, OutboxError.MaxLength) - 1, OutboxError.MaxLength);
            Strict.GetString(Strict.GetBytes(clean)).Should().Be(clean);
            clean.Any(char.IsControl).Should().BeFalse();
            OutboxError.Of(clean).Text.Should().Be(clean);
        }
    }

    [Fact]
    public void A_text_of_megabytes_is_cut_at_once()
    {
        var text = new string('å', 50_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        OutboxError.Of(text).Text.Should().Be(new string('å', OutboxError.MaxLength));
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1_000_000);
    }

    [Fact]
    public void An_exception_is_described_by_its_type_or_with_its_message_where_it_has_one()
    {
        OutboxError.OfType(new IOException("secret")).Text.Should().Be("IOException");
        OutboxError.OfMessage(new IOException("No\tanswer")).Text.Should().Be("IOException: No answer");
        OutboxError.OfMessage(new Custom(() => null!)).Text.Should().Be("Custom");
        OutboxError.OfMessage(new Custom(() => throw new InvalidOperationException())).Text.Should().Be("Custom");
        OutboxError
            .OfMessage(new Custom(() => new string('\uD83D', 10_000_000)))
            .Text.Should()
            .StartWith("Custom: \uFFFD")
            .And.HaveLength(OutboxError.MaxLength);
    }

    [Fact]
    public void A_text_can_be_had_in_ascii() => OutboxError.Of("Nej, åäö 😀!").ToAscii().Text.Should().Be("Nej, ??? ??!");

    private sealed class Custom(Func<string> message) : Exception
    {
        public override string Message => message();
    }
}
