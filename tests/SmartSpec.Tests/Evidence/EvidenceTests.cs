namespace SmartSpec.Tests;

public sealed class EvidenceTests
{
    private static readonly EvidenceFacts Facts = new(
        Text.English("Food companies"),
        [new(Text.English("Companies"), 412, "companies", "SCB", Make.Day(2020, 12, 31))],
        Codes: [new("SNI2007", "2.10")],
        ValidUntil: Make.Day(2022, 12, 31)
    );

    [Fact]
    public void An_asset_an_opportunity_and_a_challenge_are_recorded_with_their_facts() =>
        Given(Stories.Founded())
            .When(new EvidenceCommand.RecordAsset("a", AssetKind.Infrastructure, Facts), People.ProcessLead)
            .Then(
                new EvidenceEvent.Recorded(
                    new()
                    {
                        Id = "a",
                        Nature = new EvidenceNature.Asset(AssetKind.Infrastructure),
                        Facts = Facts,
                    }
                )
            )
            .When(new EvidenceCommand.RecordOpportunity("o", Facts), People.ProcessLead)
            .Then(
                new EvidenceEvent.Recorded(
                    new()
                    {
                        Id = "o",
                        Nature = new EvidenceNature.Opportunity(),
                        Facts = Facts,
                    }
                )
            )
            .When(new EvidenceCommand.RecordChallenge("c", ChallengeLevel.Local, Facts), People.ProcessLead)
            .Then(
                new EvidenceEvent.Recorded(
                    new()
                    {
                        Id = "c",
                        Nature = new EvidenceNature.Challenge(ChallengeLevel.Local),
                        Facts = Facts,
                    }
                )
            )
            .When(new EvidenceCommand.RecordAsset("c", AssetKind.Nature, Facts), People.ProcessLead)
            .ThenRefused("id-taken");

    [Fact]
    public void Renewed_evidence_has_the_same_nature_and_history_has_the_earlier_facts() =>
        Given(Stories.StrategyAt(StrategyStep.Preparing))
            .When(new EvidenceCommand.Renew(Known.Challenge, Facts), People.ProcessLead)
            .Then(new EvidenceEvent.Renewed(Known.Challenge, Facts))
            .Strategy.Evidence[Known.Challenge]
            .Should()
            .Be(
                new Evidence
                {
                    Id = Known.Challenge,
                    Nature = new EvidenceNature.Challenge(ChallengeLevel.Regional),
                    Facts = Facts,
                }
            );

    [Fact]
    public void A_figure_says_its_unit_and_source_and_is_not_about_days_to_come()
    {
        var figure = Facts.Figures[0];
        Given(Stories.Founded())
            .When(Record(figure with { Unit = " " }), People.ProcessLead)
            .ThenRefused("missing")
            .When(Record(figure with { Source = "" }), People.ProcessLead)
            .ThenRefused("missing")
            .When(Record(figure with { Name = Sample.Blank }), People.ProcessLead)
            .ThenRefused("text-missing")
            .When(Record(figure with { ReferenceDate = Make.Day(2021, 1, 12) }), People.ProcessLead)
            .ThenRefused("out-of-range")
            .When(Record(figure with { ReferenceDate = Make.Day(2021, 1, 11) }), People.ProcessLead)
            .ThenAccepted();
    }

    [Fact]
    public void A_code_is_a_string_in_a_scheme() =>
        Given(Stories.Founded())
            .When(new EvidenceCommand.RecordOpportunity("o", Facts with { Codes = [new("", "2.10")] }), People.ProcessLead)
            .ThenRefused("missing")
            .When(new EvidenceCommand.RecordOpportunity("o", Facts with { Codes = [new("SNI2007", " ")] }), People.ProcessLead)
            .ThenRefused("missing");

    private static EvidenceCommand.RecordOpportunity Record(Figure figure) => new("o", Facts with { Figures = [figure] });
}
