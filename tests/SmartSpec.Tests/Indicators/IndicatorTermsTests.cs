namespace SmartSpec.Tests;

/// <summary>The terms of an indicator, wherever they are stated: when it is defined, by a change, and in a correction.</summary>
public sealed class IndicatorTermsTests
{
    private static readonly IndicatorTerms Right = Make.Terms(Make.Day(2021, 1, 11));

    private static readonly LocalDate First = Right.Baseline!.On;

    private static readonly Dictionary<string, (IndicatorTerms Terms, string? Code, string? Member)> All = new()
    {
        ["measured every month"] = (Right with { EveryMonths = 1 }, null, null),
        ["measured every ten years"] = (Right with { EveryMonths = 120 }, null, null),
        ["never measured"] = (Right with { EveryMonths = 0 }, "out-of-range", "terms.everyMonths"),
        ["measured too seldom"] = (Right with { EveryMonths = 121 }, "out-of-range", "terms.everyMonths"),
        ["tolerating nothing"] = (Right with { Tolerance = new(0, 0) }, null, null),
        ["tolerating everything"] = (Right with { Tolerance = new(100, 100) }, null, null),
        ["tolerating less than nothing"] = (
            Right with
            {
                Tolerance = new(-1, 100),
            },
            "out-of-range",
            "terms.tolerance.onTrackPercent"
        ),
        ["tolerating more than everything"] = (
            Right with
            {
                Tolerance = new(101, 101),
            },
            "out-of-range",
            "terms.tolerance.onTrackPercent"
        ),
        ["at risk before it is off track"] = (
            Right with
            {
                Tolerance = new(20, 19),
            },
            "out-of-range",
            "terms.tolerance.atRiskPercent"
        ),
        ["at risk too late"] = (Right with { Tolerance = new(20, 101) }, "out-of-range", "terms.tolerance.atRiskPercent"),
        ["a baseline that is too great"] = (
            Right with
            {
                Baseline = new(IndicatorTerms.MostValue + 1, First),
            },
            "out-of-range",
            "terms.baseline"
        ),
        ["a target that is too great"] = (
            Right with
            {
                Target = new(IndicatorTerms.MostValue + 1, First),
            },
            "out-of-range",
            "terms.target"
        ),
        ["a milestone that is too great"] = (
            Right with
            {
                Milestones = [new(IndicatorTerms.MostValue + 1, First)],
            },
            "out-of-range",
            "terms.milestones"
        ),
        ["the greatest values"] = (
            Right with
            {
                Baseline = new(-IndicatorTerms.MostValue, First),
                Target = new(IndicatorTerms.MostValue, First),
            },
            null,
            null
        ),
        ["a target before the baseline"] = (Right with { Target = new(2, First.PlusDays(-1)) }, "dates-reversed", null),
        ["milestones in the wrong order"] = (
            Right with
            {
                Milestones = [new(1, First.PlusDays(2)), new(1, First.PlusDays(1))],
            },
            "dates-reversed",
            null
        ),
        ["a milestone after the target"] = (
            Right with
            {
                Milestones = [new(1, Right.Target!.On.PlusDays(1))],
            },
            "dates-reversed",
            null
        ),
        ["kept up"] = (Right with { Target = new(1, Right.Target!.On) }, null, null),
        ["kept down"] = (Right with { Direction = Direction.Down, Target = new(1, Right.Target!.On) }, null, null),
        ["up to less"] = (Right with { Target = new(0, Right.Target!.On) }, "target-against-direction", null),
        ["down to more"] = (Right with { Direction = Direction.Down }, "target-against-direction", null),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Terms_are_within_their_bounds_and_lead_from_the_baseline_to_the_target(string name)
    {
        var (terms, code, member) = All[name];
        var story = Stories.AreaAt(AreaStep.DevelopmentPlanning);
        var defined = story.When(new IndicatorCommand.Define("new", IndicatorKind.Result, Known.Food, terms), People.AreaLead);
        defined.Reasons.Select(reason => reason.Code).Should().Equal(code is null ? [] : [code]);
        if (member is not null)
            Member(defined).Should().Equal(member);
        var proposed = story
            .Do(new IndicatorCommand.Define("old", IndicatorKind.Result, Known.Food, Right), People.AreaLead)
            .When(
                new ChangeCommand.Propose("c", new ChangeProposal.AdjustIndicator("old", terms), Sample.Text),
                People.ProcessLead
            );
        proposed.Reasons.Select(reason => reason.Code).Should().Equal(code is null ? [] : [code]);
        if (member is not null)
            Member(proposed).Should().Equal($"proposal.{member}");
    }

    private static EquatableArray<string> Member(Attempt attempt) =>
        attempt.Reasons.Single().Parameters.Single(parameter => parameter.Name == "member").Values;
}
