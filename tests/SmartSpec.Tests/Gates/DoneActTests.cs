namespace SmartSpec.Tests;

/// <summary>What each event says was done, and on what: read by gates that separate duties.</summary>
public sealed class DoneActTests
{
    /// <summary>The events that several acts record, and the acts of which they can say that they were done.</summary>
    private static readonly Dictionary<string, string[]> Shared = new()
    {
        ["evidence.recorded.v1"] =
        [
            "evidence.record-asset",
            "evidence.record-opportunity",
            "evidence.record-challenge",
            "evidence.record-data-set",
            "evidence.record-analysis",
        ],
        ["plan.drafted.v1"] = ["development-plan.draft", "action-plan.draft"],
        ["plan.submitted.v1"] = ["development-plan.submit", "action-plan.submit"],
        ["plan.redrafted.v1"] = ["development-plan.redraft", "action-plan.redraft"],
        ["plan.returned.v1"] = ["development-plan.return", "action-plan.return"],
        ["plan.adopted.v1"] = ["development-plan.adopt", "action-plan.adopt"],
        ["plan.rescinded.v1"] = ["development-plan.rescind", "action-plan.rescind"],
        ["plan.discarded.v1"] = ["development-plan.discard", "action-plan.discard"],
        ["change.rescinded.v1"] = ["change.rescind"],
        ["indicator.closed.v1"] = ["indicator.close"],
        ["consultation.opened.v1"] = ["development-plan.consult", "consultation.open"],
        ["consultation.cancelled.v1"] = ["consultation.cancel"],
    };

    /// <summary>The events that say of no act that it was done: they follow from another, or from time.</summary>
    private static readonly string[] OfNone =
    [
        "strategy.gap-crossed.v1",
        "strategy.definition-replaced.v1",
        "area.action-planning-begun.v1",
        "area.implementation-begun.v1",
        "area.formed.v1",
        "area.merged.v1",
        "area.split.v1",
        "area.retired.v1",
        "area.closed.v1",
        "follow-up.scheduled.v1",
        "follow-up.opened.v1",
        "follow-up.cancelled.v1",
        "follow-up.report-owed.v1",
        "report.carried.v1",
        "review.ended-by-change.v1",
        "plan.took-effect.v1",
        "plan.superseded.v1",
        "plan.ended.v1",
        "plan.carried.v1",
        "plan.combined.v1",
        "effort.kept.v1",
        "effort.carried.v1",
        "effort.left-in-area.v1",
        "indicator.carried.v1",
        "point.readdressed.v1",
        "consultation.readdressed.v1",
        "evaluation.readdressed.v1",
        "recommendation.carried.v1",
        "change.took-effect.v1",
        "change.lapsed.v1",
        "sharing.carried.v1",
        "sharing.link-carried.v1",
        "signal.raised.v1",
        "signal.cleared.v1",
        "signal.checked.v1",
        "checkpoint.ticked.v1",
        "checkpoint.tick-withdrawn.v1",
    ];

    private static readonly (string Act, RecordedEvent Recorded, Strategy After)[] Done =
    [
        .. Acts.All.SelectMany(act =>
            People
                .All.Select(person => Acts.By(act, person).Outcome)
                .OfType<Outcome.Accepted>()
                .Take(1)
                .SelectMany(accepted => accepted.Events.Select(recorded => (act, recorded, accepted.Strategy)))
                .Where(one => one.recorded.Envelope.Role != Role.System)
        ),
        Begun("strategy.found", Stories.Founded()),
        Begun("strategy.take-over", Story.TakenOver(Openings.Full, Openings.Setting)),
    ];

    private static (string Act, RecordedEvent Recorded, Strategy After) Begun(string act, Story story) =>
        (act, story.History.Events[0], story.Strategy);

    [Fact]
    public void Every_event_says_of_one_act_that_it_was_done_or_of_none()
    {
        var stated = Concepts
            .All.SelectMany(concept => concept.Acts)
            .SelectMany(act => act.Keys, (act, key) => (act.Events, key))
            .SelectMany(act => act.Events, (act, type) => (type, act.key))
            .ToLookup(one => one.type, one => one.key);
        foreach (var name in EventNames.All)
            if (OfNone.Contains(name))
                Says(name).Should().BeEmpty(name);
            else if (Shared.TryGetValue(name, out var acts))
                Says(name).Should().BeSubsetOf(acts, name).And.HaveSameCount(acts, name);
            else
                Says(name).Should().Equal([stated[EventNames.TypeInfo(name)!.Type].Distinct().Single()], name);
    }

    [Fact]
    public void An_act_that_is_done_is_said_by_one_of_its_events()
    {
        foreach (var act in Done.GroupBy(one => one.Act))
            act.Select(one => DoneActs.Of(one.After, one.Recorded.Event)).Should().Contain(act.Key);
        Done.Select(one => one.Act).Distinct().Should().BeEquivalentTo(ActKeys.All);
    }

    [Fact]
    public void Who_cancels_an_effort_has_closed_its_indicators_and_nothing_else_says_another_act() =>
        Done.Select(one => (one.Act, Said: DoneActs.Of(one.After, one.Recorded.Event)))
            .Where(one => one.Said is not null && one.Said != one.Act)
            .Distinct()
            .Should()
            .Equal(("effort.cancel", "indicator.close"));

    [Fact]
    public void An_act_on_a_kind_of_object_is_said_to_be_done_to_one_of_that_kind_or_to_what_it_made()
    {
        Kind("report.submit").Should().Be(SubjectKind.Report);
        Kind("indicator.measure").Should().Be(SubjectKind.Indicator);
        Kind("effort.propose").Should().Be(SubjectKind.Effort);
        Kind("funding.commit").Should().Be(SubjectKind.Effort);
        Kind("development-plan.draft").Should().Be(SubjectKind.Plan);
        Kind("decision.record").Should().Be(SubjectKind.Decision);
        Kind("decision.replace").Should().Be(SubjectKind.Area);
        Kind("strategy.launch").Should().Be(SubjectKind.Strategy, "not its decision");
        Kind("strategy.name-successor").Should().Be(SubjectKind.Strategy);
        Kind("health.judge").Should().BeOneOf(SubjectKind.Strategy, SubjectKind.Area);
        foreach (var one in Done)
            DoneActs.ObjectOf(one.After, one.Recorded.Event).Id.Should().NotBeNullOrEmpty();
    }

    private static SubjectKind Kind(string act) =>
        Done.Where(one => one.Act == act).Select(one => DoneActs.ObjectOf(one.After, one.Recorded.Event).Kind).First();

    /// <summary>
    /// The acts of which an event of a name says that they were done, in the stories; or else by its type alone.
    /// </summary>
    private static IEnumerable<string> Says(string name) =>
        Done.Where(one => one.Recorded.Envelope.Name == name)
            .Select(one => DoneActs.Of(one.After, one.Recorded.Event))
            .OfType<string>()
            .Distinct();
}
