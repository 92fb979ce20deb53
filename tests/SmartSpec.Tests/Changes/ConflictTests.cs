namespace SmartSpec.Tests;

/// <summary>Two changes conflict where the one ends or forms anew what the other touches, or both do the same.</summary>
public sealed class ConflictTests
{
    private static readonly string[] Kinds =
    [
        "rename",
        "rescope",
        "open-review",
        "revise-development",
        "revise-action",
        "adjust-indicator",
        "retire",
        "merge",
        "join",
        "join-into",
        "split",
    ];

    private static readonly string[] Ending = ["retire", "merge", "join", "join-into", "split"];

    private static readonly StorySetting Setting = StorySetting.Default.Under(document =>
        document with
        {
            FourEyes = FourEyes.Off,
            Gates = new Dictionary<string, EquatableArray<Gate>> { ["change.approve"] = [Gates.NoConflictingChange()] },
        }
    );

    private static readonly Actor Both = new("both", [Role.ProcessLead, Role.DecisionBody]);

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var one in Kinds)
            foreach (var other in Kinds)
                pairs.Add(one, other);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Two_changes_of_one_area_from_one_day_conflict_or_both_take_effect(string one, string other)
    {
        var story = Approved(Start, "one", one);
        var attempt = story.When(Approval(story, "two", other), Both);

        // An indicator of an area that ends is carried, or closed: then the adjustment would lapse.
        if (Ending.Contains(one) != Ending.Contains(other) && (one is "adjust-indicator" || other is "adjust-indicator"))
            return;
        var conflicts = one == other || Ending.Contains(one) || Ending.Contains(other);
        if (conflicts)
        {
            ((Outcome.Refused)attempt.Outcome).Reasons.Select(reason => reason.Code).Should().Contain("no-conflicting-change");
            return;
        }

        var after = Settled(attempt.ThenAccepted());
        var reversed = Settled(Approved(Approved(Start, "one", other), "two", one));
        after.Changes.Should().OnlyContain(change => change.Step == ChangeStep.InEffect);
        after.Areas[Known.Food].Name.Should().Be(reversed.Areas[Known.Food].Name);
        after.Areas[Known.Food].Description.Should().Be(reversed.Areas[Known.Food].Description);
        if (one is "rename" || other is "rename")
            after.Areas[Known.Food].Name.Should().Be(Text.English("New name"));
        if (one is "rescope" || other is "rescope")
            after.Areas[Known.Food].Description.Should().Be(Text.English("New scope"));
    }

    private static Story Start =>
        Stories
            .AreaAt(AreaStep.Implementing, setting: Setting)
            .WithAreaAt(AreaStep.Implementing, "water")
            .WithAreaAt(AreaStep.Implementing, "wood");

    private static Story Approved(Story story, string change, string kind) => story.Do(Approval(story, change, kind), Both);

    private static List<Command> Approval(Story story, string change, string kind) =>
        [
            new ChangeCommand.Propose(change, Proposal(story.Strategy, change, kind), Sample.Text),
            new ChangeCommand.Assess(change, Sample.Text),
            new ChangeCommand.Approve(change, null, story.Today.PlusDays(10)),
        ];

    private static Strategy Settled(Story story) => story.AfterDays(10).WhenSettled().ThenAccepted().Strategy;

    private static ChangeProposal Proposal(Strategy state, string change, string kind) =>
        kind switch
        {
            "rename" => new ChangeProposal.Rename(Known.Food, Text.English("New name")),
            "rescope" => new ChangeProposal.Rescope(Known.Food, Text.English("New scope")),
            "open-review" => new ChangeProposal.OpenReview(Known.Food, $"{change}-r"),
            "revise-development" => new ChangeProposal.RevisePlan(Known.Food, PlanKind.Development, $"{change}-d"),
            "revise-action" => new ChangeProposal.RevisePlan(Known.Food, PlanKind.Action, $"{change}-a"),
            "adjust-indicator" => new ChangeProposal.AdjustIndicator(
                Known.ResultIndicator,
                state.Indicators[Known.ResultIndicator].Terms with
                {
                    Name = Sample.Text,
                }
            ),
            "retire" => new ChangeProposal.Retire(Known.Food),
            "merge" => new ChangeProposal.Merge([Known.Food, "water"], new($"{change}-m", Sample.Text, Sample.Text)),
            "join" => new ChangeProposal.Join([Known.Food], "wood"),
            "join-into" => new ChangeProposal.Join([change is "one" ? "water" : "wood"], Known.Food),
            _ => new ChangeProposal.Split(
                Known.Food,
                [new($"{change}-a", Sample.Text, Sample.Text), new($"{change}-b", Sample.Text, Sample.Text)]
            ),
        };
}
