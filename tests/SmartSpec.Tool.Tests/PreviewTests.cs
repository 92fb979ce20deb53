using System.Text;

namespace SmartSpec.Tool.Tests;

/// <summary>What commands would do is shown object by object, and what would be refused line by line.</summary>
public sealed class PreviewTests : IDisposable
{
    private const string Decision =
        """{"decision.record":{"decision":"d10","body":"run","decidedOn":"2026-11-17","registryNumber":"EXEMPEL-10","rationale":{"sv":"Exempel"}}}""";
    private const string Approval = """{"change.approve":{"change":"samman","decision":"d10","effectiveFrom":"2027-01-01"}}""";

    private readonly Folder folder = new();

    public PreviewTests() => folder.PutPlayed("--until", "2026-11-16");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_carried_says_where_and_when_and_a_decision_has_its_name()
    {
        folder.Put("commands", $"{Decision}\n{Approval}\n");

        var preview = Preview("commands", "--until", "2027-02-01");

        preview.Exit.Should().Be(0, preview.Error);
        preview
            .Text.Should()
            .Contain("· Beslut EXEMPEL-10: tillkommer")
            .And.NotContain("decision:d10")
            .And.Contain("· Klimatsmart kött (exempel): förs över till Livsmedel och vatten (exempel), 2027-01-01");
        Preview("commands", "--until", "2027-02-01", "--json")
            .Lines.Should()
            .Contain(line =>
                line.StartsWith("{\"touched\":\"effort:kott\"", StringComparison.Ordinal)
                && line.Contains(
                    "\"step\":\"underway\",\"label\":\"pågående\",\"carriedTo\":\"area:livsmedel-vatten\",\"carriedOn\":\"2027-01-01\"",
                    StringComparison.Ordinal
                )
            );
    }

    [Fact]
    public void What_would_be_refused_ends_with_1_and_is_shown_with_its_line_under_a_heading()
    {
        folder.Put("commands", $"{Decision}\n\n{Approval.Replace("2027-01-01", "2035-01-01", StringComparison.Ordinal)}\n");

        var preview = Preview("commands");

        preview.Exit.Should().Be(1);
        preview.Output.TrimStart().Should().StartWith("━━ Förhandsvisning: nekas ━");
        preview.Text.Should().Contain("✗ rad 3: besluta om förändringen").And.Contain("(effective-date-valid)");
        Preview("commands", "--json")
            .Should()
            .Match<Result>(refused =>
                refused.Exit == 1
                && refused.Output.StartsWith("{\"refused\":\"effective-date-valid\",\"line\":3,", StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData(
        "{\n \"area.propose\": {}\n}\n",
        "commands: rad 1, kolumn 2, $: Här ska det stå ett helt kommando: ett JSON-objekt per rad."
    )]
    [InlineData(
        "[{\"area.propose\":{}}]",
        "commands: rad 1, kolumn 2, $: Här ska det stå ett helt kommando: ett JSON-objekt per rad."
    )]
    [InlineData(
        "\n{\"area.propose\":{\"area\":\"ny\"}}",
        "commands: rad 2, kolumn 30, $['area.propose']: Uppgifterna 'name', 'description' saknas."
    )]
    [InlineData(
        "{\"area.propose\":{\"area\":5}}",
        "commands: rad 1, kolumn 26, $['area.propose'].area: Här väntas en sträng: en beteckning av 1 till 64 "
            + "bokstäver (a–z), siffror och - _ . :."
    )]
    [InlineData("\n \n", "commands: här finns inga kommandon; skriv ett JSON-objekt per rad")]
    public void A_line_that_is_no_command_is_reported_with_its_place_once(string text, string expected)
    {
        folder.Put("commands", text);

        var preview = Preview("commands");

        preview.Exit.Should().Be(2);
        preview.Text.Should().StartWith(expected).And.NotContain("line ");
        preview.Error.Split("rad ").Should().HaveCountLessThanOrEqualTo(3);
    }

    [Fact]
    public void A_byte_that_is_not_UTF_8_is_refused_with_line_and_column()
    {
        folder.Put(
            "commands",
            Encoding.Latin1.GetBytes($"{Decision}\n{Decision.Replace("Exempel", "Nä", StringComparison.Ordinal)}")
        );

        var preview = Preview("commands");

        preview.Exit.Should().Be(2);
        preview
            .Text.Should()
            .Be(
                $"commands: rad 2, kolumn {Decision.IndexOf("Exempel", StringComparison.Ordinal) + 2}, "
                    + "$['decision.record'].rationale.sv: En byte här är inte UTF-8; här väntas JSON i UTF-8."
            );
    }

    [Fact]
    public void A_byte_order_mark_and_an_empty_file_beside_a_day_are_accepted()
    {
        folder.Put("commands", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Decision)]);
        Preview("commands").Exit.Should().Be(0);
        folder.Put("commands", "");
        Preview("commands", "--until", "2026-12-01").Exit.Should().Be(0);
    }

    private Result Preview(params string[] args) => folder.Start(["preview", .. args, "--as", "decision-body", "--actor", "p-2"]);
}
