using System.Text;

namespace SmartSpec.Tests;

/// <summary>A region can have several NUTS codes, of every level.</summary>
public sealed class RegionTests
{
    [Theory]
    [InlineData("SE")]
    [InlineData("SE2")]
    [InlineData("SE21")]
    [InlineData("SE213")]
    [InlineData("SE21 SE231 SE224")] // Småland and the islands, Halland, Skåne
    [InlineData("SE213 SE221 SE224")]
    [InlineData("ES111 ES12")]
    [InlineData("EL3 FRY10")]
    [InlineData("UKC11")]
    [InlineData("NO08 NO020")]
    [InlineData("TR10 RS11 MK00 ME AL0 XK")]
    [InlineData("SE1 SE2 SE3")]
    [InlineData("FRY10 ITC4A DEA1A BE10Z XK0")]
    [InlineData("CH01 LI000 IS00 BA UA MD GE AL01 ME000")]
    public void Codes_of_every_level_are_stored_and_come_back(string codes)
    {
        var region = new Region(Sample.Text, [.. codes.Split(' ')]);
        var story = Story.Founded(With(region));
        story.Strategy.Charter.Region.Should().Be(region);
        story.History.Replay().Should().Be(story.Strategy);
        StrategyDocument.Read(StrategyDocument.Write(story.Strategy)).Charter.Region.Should().Be(region);
        var command = new StrategyCommand.Found("s", StorySetting.Default.Charter with { Region = region });
        CommandJson.Read(CommandJson.Write(command)).Should().Be(command);
    }

    [Theory]
    [InlineData("", "missing", "region.nuts")]
    [InlineData("S1", "nuts-code", "region.nuts")]
    [InlineData("S", "nuts-code", "region.nuts")]
    [InlineData("se213", "nuts-code", "region.nuts")]
    [InlineData("SE2134", "nuts-code", "region.nuts")]
    [InlineData("GR30", "nuts-code", "region.nuts")]
    [InlineData("GB", "nuts-code", "region.nuts")]
    [InlineData("US06", "nuts-code", "region.nuts")]
    [InlineData("SEÅ1", "nuts-code", "region.nuts")]
    [InlineData("SE21 SE-1", "nuts-code", "region.nuts[1]")]
    [InlineData("SE213 SE224 SE213", "twice", "region.nuts")]
    [InlineData("SE21 SE213", "nuts-contained", "region.nuts[1]")]
    [InlineData("SE213 SE224 SE21", "nuts-contained", "region.nuts[0]")]
    [InlineData("SE SE2", "nuts-contained", "region.nuts[1]")]
    public void Codes_that_are_none_or_overlap_are_refused(string codes, string code, string member)
    {
        var charter = StorySetting.Default.Charter with
        {
            Region = new(Sample.Text, [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries)]),
        };
        var refused = (Outcome.Refused)
            new StrategyEngine(new FakeClock(StorySetting.Default.Start), new SequentialIds()).Found(
                "s",
                charter,
                People.ProcessLead
            );
        var reason = refused.Reasons.Single();
        (reason.Code, reason.Parameters.Single(parameter => parameter.Name == "member").Values[0]).Should().Be((code, member));
        Correcting(charter.Region).ThenRefused(code);
    }

    [Theory]
    [InlineData("GR", "EL")]
    [InlineData("GR30", "EL30")]
    [InlineData("GB", "UK")]
    [InlineData("GBC11", "UKC11")]
    [InlineData("gr30", "EL30")]
    [InlineData("se213", "SE213")]
    [InlineData("SE2134", null)]
    [InlineData("US06", null)]
    [InlineData("GRRRRR", null)]
    public void A_code_that_is_almost_right_gets_the_right_one_as_a_hint(string code, string? hint)
    {
        var reason = Correcting(new(Sample.Text, code)).Reasons.Single();
        var (english, swedish) = (reason.ToString(Texts.English), reason.ToString(Texts.Swedish));
        if (hint is null)
            (english + swedish).Should().NotContain("Did you mean").And.NotContain("Menade du");
        else
            (
                english.Contains($"Did you mean {hint}?", StringComparison.Ordinal),
                swedish.Contains($"Menade du {hint}?", StringComparison.Ordinal)
            )
                .Should()
                .Be((true, true));
    }

    /// <summary>Every combination of two letters: those of NUTS are codes, and no others.</summary>
    [Fact]
    public void The_country_codes_are_those_of_NUTS_and_not_of_ISO_3166()
    {
        var letters = Enumerable.Range('A', 26).Select(letter => (char)letter).ToList();
        letters
            .SelectMany(_ => letters, (first, second) => $"{first}{second}")
            .Where(NutsCode.IsValid)
            .Should()
            .Equal(
                (
                    "AL AT BA BE BG CH CY CZ DE DK EE EL ES FI FR GE HR HU IE IS IT LI LT LU LV MD ME MK MT NL NO PL "
                    + "PT RO RS SE SI SK "
                    + "TR UA UK XK"
                ).Split(' ')
            );
    }

    [Fact]
    public void The_sentence_names_both_codes()
    {
        var reason = Correcting(new(Sample.Text, ["SE21", "SE213"])).Reasons.Single();
        reason
            .ToString(Texts.English)
            .Should()
            .Be(
                "The NUTS code SE213 lies within SE21, which is named as well. Name each part of the region only once: "
                    + "either SE21 or its parts. (nuts-contained)"
            );
        reason
            .ToString(Texts.Swedish)
            .Should()
            .Be(
                "NUTS-koden SE213 ingår i SE21, som också är angiven. Ange varje del av regionen bara en gång: "
                    + "antingen SE21 eller dess delar. (nuts-contained)"
            );
    }

    [Fact]
    public void One_code_as_a_string_is_read_as_before_and_written_as_a_list()
    {
        var command = new StrategyCommand.Found("s", StorySetting.Default.Charter);
        var written = Encoding.UTF8.GetString(CommandJson.Write(command));
        written.Should().Contain("\"nuts\":[\"SE999\"]");
        CommandJson
            .Read(Encoding.UTF8.GetBytes(written.Replace("[\"SE999\"]", "\"SE999\"", StringComparison.Ordinal)))
            .Should()
            .Be(command);
    }

    /// <summary>A history and a document from before a region could have several codes.</summary>
    [Fact]
    public void What_was_written_with_one_code_as_a_string_is_read_for_ever()
    {
        var story = Story.Founded();
        var line = Encoding
            .UTF8.GetString(story.History.Events[0].Line.Span)
            .Replace("[\"SE999\"]", "\"SE999\"", StringComparison.Ordinal);
        line.Should().Contain("\"nuts\":\"SE999\"");
        var bytes = Encoding.UTF8.GetBytes(line);
        var replayed = History.Replay([new RecordedLine(bytes, Hash.Root(story.Strategy.Id).Next(bytes))]);
        replayed.Charter.Should().Be(story.Strategy.Charter);
        replayed.Length.Should().Be(1);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("[\"SE213\", 5]")]
    [InlineData("[[\"SE213\"]]")]
    [InlineData("{\"level\":3}")]
    public void What_is_neither_a_code_nor_a_list_of_codes_is_malformed(string nuts)
    {
        var written = Encoding
            .UTF8.GetString(CommandJson.Write(new StrategyCommand.Found("s", StorySetting.Default.Charter)))
            .Replace("[\"SE999\"]", nuts, StringComparison.Ordinal);
        FluentActions
            .Invoking(() => CommandJson.Read(Encoding.UTF8.GetBytes(written)))
            .Should()
            .Throw<MalformedException>()
            .Which.Path.Should()
            .StartWith("$['strategy.found'].charter.region.nuts");
    }

    [Fact]
    public void A_correction_of_the_codes_is_described_code_by_code()
    {
        var founded = Story.Founded();
        var corrected = founded.Do(
            new CorrectionCommand.Correct(
                Chartered(new(StorySetting.Default.Charter.Region.Name, ["SE999", "SE21"])),
                Sample.Text
            ),
            People.ProcessLead
        );
        Difference
            .Between(founded.Strategy, corrected.Strategy)
            .Select(difference => (difference.Kind, difference.Path, difference.AfterCode))
            .Should()
            .Contain((DifferenceKind.Added, "charter.region.nuts", "SE21"))
            .And.NotContain(difference => difference.AfterCode == "SE999");
    }

    private static StorySetting With(Region region) =>
        StorySetting.Default with
        {
            Charter = StorySetting.Default.Charter with { Region = region },
        };

    private static Attempt Correcting(Region region) =>
        Story.Founded().When(new CorrectionCommand.Correct(Chartered(region), Sample.Text), People.ProcessLead);

    private static Fact.Chartered Chartered(Region region) =>
        new(StorySetting.Default.Charter.Name, region, StorySetting.Default.Charter.Period);
}
