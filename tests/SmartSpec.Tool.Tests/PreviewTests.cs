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
    public void What_looks_like_personal_data_is_pointed_out_with_its_line_and_never_repeated()
    {
        folder.Put(
            "commands",
            """


            {"area.propose":{"area":"ny","name":{"sv":"Ny"},"description":{"sv":"Ring 070-123 45 67 eller 811218-9876"}}}

            """
        );

        var preview = folder.Start("preview", "commands", "--as", "process-lead");

        preview.Exit.Should().Be(0, preview.Error);
        preview
            .Text.Should()
            .Contain("Personuppgift? Rad 3: ")
            .And.Contain("telefonnummer")
            .And.NotContain("811218")
            .And.NotContain("070");
        folder
            .Start("preview", "commands", "--as", "process-lead", "--json")
            .Lines.Should()
            .Contain(line =>
                line.StartsWith("{\"personalData\":\"description.sv\",\"line\":3,\"position\":0,", StringComparison.Ordinal)
            );
    }

    [Fact]
    public void An_actor_who_looks_like_personal_data_is_pointed_out_without_a_line()
    {
        string[] preview = ["preview", "--until", "2027-01-31", "--as", "decision-body", "--actor", "0701234567"];

        var shown = folder.Start(preview);

        shown.Exit.Should().Be(0, shown.Error);
        shown.Text.Should().Contain("Personuppgift? Uppgiften actor.id").And.NotContain("0701234567");
        folder
            .Start([.. preview, "--json"])
            .Lines.Should()
            .Contain(line => line.StartsWith("{\"personalData\":\"actor.id\",\"kind\":\"telephone\",", StringComparison.Ordinal));
    }

    [Fact]
    public void A_preview_without_commands_is_refused_without_a_line()
    {
        string[] preview = ["preview", "--until", "2027-01-31", "--as", "decision-body", "--actor", "19811218-9876"];

        var shown = folder.Start(preview);

        shown.Exit.Should().Be(1, shown.Error);
        shown.Text.Should().Contain("(personal-data)").And.NotContain("rad 1").And.NotContain("19811218");
        folder.Start([.. preview, "--json"]).Output.Should().StartWith("{\"refused\":\"personal-data\",\"subject\":");
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
        "commands: rad 2, kolumn 30, $['area.propose']: Uppgifterna ”name”, ”description” saknas."
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

    [Fact]
    public void A_proposal_that_nobody_has_made_shows_what_would_become_of_everything()
    {
        folder.Put(
            "merge",
            """
            {
              "proposal": { "change": "merge", "areas": ["livsmedel", "vatten"], "into": { "id": "bla", "name": { "sv": "Blå mat", "en": "Blue food" }, "description": { "sv": "Mat ur havet" } } },
              "effectiveFrom": "2027-03-01"
            }
            """
        );
        var preview = folder.Start(["preview", "merge"]);
        preview.Exit.Should().Be(0, preview.Error + preview.Output);
        preview
            .Text.Should()
            .Contain("Om förändringen träder i kraft 2027-03-01: inget sparas")
            .And.Contain("blir Blå mat")
            .And.Contain("förs över → Blå mat")
            .And.Contain("Pengar, SEK")
            .And.Contain("Summa: före: budget")
            .And.NotContain("what-if");
        preview.Lines.Should().OnlyContain(line => line.Length <= 80);
        var english = folder.Start(["preview", "merge", "--lang", "en"]);
        english
            .Text.Should()
            .Contain("If the change takes effect 2027-03-01: nothing is recorded")
            .And.Contain("becomes Blue food");
        folder
            .Start(["preview", "merge", "--json"])
            .Lines.Should()
            .Contain(line => line.StartsWith("{\"child\":\"effort:", StringComparison.Ordinal))
            .And.Contain(line => line.StartsWith("{\"money\":\"effort:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_proposed_change_is_previewed_as_if_it_were_approved_today()
    {
        var preview = folder.Start(["preview", "--change", "samman", "--from", "2027-01-01"]);
        preview.Exit.Should().Be(0, preview.Error + preview.Output);
        preview.Text.Should().Contain("Om förändringen träder i kraft 2027-01-01");
        folder.Start(["preview", "--change", "samman"]).Error.Should().Contain("--from");
        folder.Start(["preview", "--change", "annan", "--from", "2027-01-01"]).Exit.Should().Be(1);
    }

    [Fact]
    public void A_proposal_that_cannot_be_read_or_done_says_what_is_wrong()
    {
        folder.Put("wrong", """{ "proposal": { "change": "retire", "area": "nowhere" }, "effectiveFrom": "2027-03-01" }""");
        folder
            .Start(["preview", "wrong"])
            .Should()
            .Match<Result>(refused => refused.Exit == 1 && refused.Text.Contains("(unknown)"));
        folder.Put("extra", """{ "proposal": { "change": "retire", "area": "hav" }, "from": "2027-03-01" }""");
        folder.Start(["preview", "extra"]).Error.Should().Contain("$.from");
        folder.Put("bad", """{ "proposal": { "change": "melt", "area": "hav" }, "effectiveFrom": "2027-03-01" }""");
        folder.Start(["preview", "bad"]).Error.Should().Contain("$.proposal");
        folder.Put("undated", """{ "proposal": { "change": "retire", "area": "hav" } }""");
        folder.Start(["preview", "undated"]).Error.Should().Contain("effectiveFrom");
    }

    private Result Preview(params string[] args) => folder.Start(["preview", .. args, "--as", "decision-body", "--actor", "p-2"]);
}
