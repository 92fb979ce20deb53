using CsCheck;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>The limited number of selected areas, on each day, with everything that has been approved.</summary>
[Trait("lane", "laws")]
public sealed class LimitTests
{
    private const int Max = 3;

    private static readonly Actor Both = new("both", [Role.ProcessLead, Role.DecisionBody]);

    private static readonly Gen<int[]> Choices = Gen.Int[0, int.MaxValue - 1].Array[30, 60];

    [Fact]
    public void Two_splits_approved_in_one_list_for_one_day_are_counted_together()
    {
        var story = Selected(2, Max);
        Given(story)
            .When([.. Approve("s", Split("a1"), 10), .. Approve("t", Split("a2"), 10)], Both)
            .ThenRefused("limited-number");
        Given(story).When(Approve("s", Split("a1"), 10), Both).ThenAccepted();
    }

    [Fact]
    public void An_area_is_not_selected_where_an_approved_split_leaves_no_room_for_it()
    {
        var story = Selected(2, Max).Do(Approve("s", Split("a1"), 10), Both).Do(Nominated("b"), Both);
        Given(story).When(new AreaCommand.Select("b"), Both).ThenRefused("limited-number");
        Given(story.Do(new ChangeCommand.Rescind("s", null, Sample.Text), Both))
            .When(new AreaCommand.Select("b"), Both)
            .ThenAccepted();
    }

    [Fact]
    public void An_area_is_not_selected_today_for_the_room_that_an_approved_merger_makes_later()
    {
        var story = Selected(3, Max).Do(Approve("m", Merge("a1", "a2"), 10), Both).Do(Nominated("b"), Both);
        Given(story).When(new AreaCommand.Select("b"), Both).ThenRefused("limited-number");
        Given(story.AfterDays(10)).When(new AreaCommand.Select("b"), Both).ThenAccepted();
    }

    [Fact]
    public void A_split_is_approved_from_the_day_when_an_approved_merger_has_made_room()
    {
        var story = Selected(3, Max).Do(Approve("m", Merge("a1", "a2"), 10), Both).Do(Proposed("s", Split("a3")), Both);
        Given(story).When(Approval("s", story, 9), Both).ThenRefused("limited-number");
        Given(story).When(Approval("s", story, 10), Both).ThenAccepted();
        Step(story, "change.approve").IsPossible.Should().BeTrue("there is a day from which it may apply");
        Step(story.Do(new ChangeCommand.Rescind("m", null, Sample.Text), Both), "change.approve").IsPossible.Should().BeFalse();
    }

    [Fact]
    public void A_merger_that_a_split_counts_on_is_not_rescinded_alone()
    {
        var story = Selected(3, Max).Do(Approve("m", Merge("a1", "a2"), 10), Both).Do(Approve("s", Split("a3"), 20), Both);
        var merger = new ChangeCommand.Rescind("m", null, Sample.Text);
        Given(story).When(merger, Both).ThenRefused("limited-number");
        Step(story, "change.rescind", "m").IsPossible.Should().BeFalse();
        Given(story).When([new ChangeCommand.Rescind("s", null, Sample.Text), merger], Both).ThenAccepted();
        Given(story)
            .When(
                new StrategyCommand.WindDown(
                    null,
                    [
                        new(new(SubjectKind.Change, "m"), DecidedFate.Voided, Sample.Text),
                        new(new(SubjectKind.Change, "s"), DecidedFate.TakesEffect),
                    ]
                ),
                Both
            )
            .ThenRefused("limited-number");
    }

    [Fact]
    public void The_message_states_the_numbers_that_were_judged()
    {
        var story = Selected(2, Max).Do(Approve("s", Split("a1"), 10), Both).Do(Proposed("t", Split("a2")), Both);
        var refused = (Outcome.Refused)Engine(story).Execute(story.Strategy, Approval("t", story, 12), Both);
        var reason = refused.Reasons.Single();
        reason
            .Parameters.Select(parameter => (parameter.Name, string.Join(",", parameter.Values)))
            .Should()
            .Equal(
                ("max", "3"),
                ("selected", "3"),
                ("after", "4"),
                ("on", NodaTime.Text.LocalDatePattern.Iso.Format(story.Today.PlusDays(12))),
                ("counted", "change:s"),
                ("chosen", NodaTime.Text.LocalDatePattern.Iso.Format(story.Today.PlusDays(12))),
                ("counting", ""),
                ("selecting", "")
            );
        reason
            .ToString(Texts.Swedish)
            .Should()
            .Contain("Högst 3 områden")
            .And.Contain("skulle de bli 4")
            .And.Contain("annars är de 3");
        reason.ToString(Texts.English).Should().Contain("there would be 4").And.Contain("otherwise there are 3");
    }

    [Fact]
    public void The_message_names_what_is_selected_or_what_needs_the_room()
    {
        var story = Selected(3, Max).Do(Nominated("b"), Both);
        Of(new AreaCommand.Select("b"), story).Should().Equal(("chosen", ""), ("counting", ""), ("selecting", "area:b"));
        var counted = Selected(3, Max)
            .Do(Approve("m", Merge("a1", "a2"), 10), Both)
            .Do([.. Proposed("r", new ChangeProposal.Rename("a3", Sample.Text)), .. Approve("s", Split("a3"), 20)], Both)
            .Do(new ChangeCommand.Approve("r", null, story.Today.PlusDays(15)), Both);
        Of(new ChangeCommand.Rescind("m", null, Sample.Text), counted)
            .Should()
            .Equal(("chosen", ""), ("counting", "change:s"), ("selecting", ""));
        Of(
                new StrategyCommand.WindDown(
                    null,
                    [
                        new(new(SubjectKind.Change, "m"), DecidedFate.Voided, Sample.Text),
                        new(new(SubjectKind.Change, "r"), DecidedFate.TakesEffect),
                        new(new(SubjectKind.Change, "s"), DecidedFate.TakesEffect),
                    ]
                ),
                counted
            )
            .Should()
            .Equal(("chosen", ""), ("counting", "change:s"), ("selecting", ""));

        static IEnumerable<(string, string)> Of(Command command, Story story) =>
            ((Outcome.Refused)Engine(story).Execute(story.Strategy, [command], Both))
                .Reasons.Single()
                .Parameters.Where(parameter => parameter.Name is "chosen" or "counting" or "selecting")
                .Select(parameter => (parameter.Name, string.Join(",", parameter.Values)));
    }

    [Fact]
    public void Whoever_has_more_areas_than_the_limit_merges_them_and_ends_one_for_another()
    {
        var story = Selected(5, Setting(Max).WithGates("area.select"));
        Given(story).When(Approve("m", Merge("a1", "a2"), 10), Both).ThenAccepted();
        Given(story)
            .When([.. Approve("r", new ChangeProposal.Retire("a1"), 10), .. Approve("s", Split("a2"), 10)], Both)
            .ThenAccepted();
        Given(story).When(Approve("s", Split("a2"), 10), Both).ThenRefused("limited-number");
    }

    public static TheoryData<string, int> Kinds =>
        new()
        {
            { "rename", 0 },
            { "rescope", 0 },
            { "merge", -1 },
            { "join", -1 },
            { "split", 1 },
            { "split-3", 2 },
            { "retire", -1 },
            { "open-review", 0 },
            { "revise-plan", 0 },
            { "adjust-indicator", 0 },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Only_what_raises_the_number_above_the_limit_is_refused(string kind, int raises)
    {
        foreach (var max in Enumerable.Range(1, 6))
        {
            var story = Stories
                .AreaAt(AreaStep.Implementing, "a1", Setting(max).WithGates("area.select"))
                .WithAreaAt(AreaStep.DevelopmentPlanning, "a2")
                .WithAreaAt(AreaStep.DevelopmentPlanning, "a3");
            var attempt = Given(story)
                .When(
                    [
                        .. Proposed("c", Proposal(kind, story.Strategy)),
                        new ChangeCommand.Approve("c", null, story.Today.PlusDays(5)),
                    ],
                    Both
                );
            if (raises > 0 && 3 + raises > max)
                attempt.ThenRefused("limited-number");
            else
                attempt.ThenAccepted();
        }
    }

    public static TheoryData<string, string> Annulled
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var kind in (string[])["rename", "merge", "join", "split", "split-3", "retire"])
            foreach (var act in (string[])["approve", "approve later", "select", "wind down"])
                pairs.Add(kind, act);
            return pairs;
        }
    }

    /// <summary>
    /// Whatever is done beside an approval whose decision has been annulled, there are never too many areas: where it is decided
    /// again at once, later, or never.
    /// </summary>
    [Theory]
    [MemberData(nameof(Annulled))]
    public void An_approval_whose_decision_is_annulled_makes_no_room_and_keeps_the_room_that_it_needs(string kind, string act)
    {
        foreach (var count in (int[])[3, 4])
        {
            var start = Selected(count, 4);
            var approved = start
                .Do([.. Proposed("c", Proposal(kind, start.Strategy)), Decisions.On(start.Today, "first")], Both)
                .When(new ChangeCommand.Approve("c", "first", start.Today.PlusDays(10)), Both);
            if (approved.Outcome is Outcome.Refused)
                continue;
            var story = approved.ThenAccepted();
            var annulled = story.Do(
                new DecisionCommand.Annul("first", Sample.Text, story.Today, "1-21", Sample.Text),
                Both with
                {
                    Roles = [Role.DecisionBody],
                }
            );
            foreach (var isReplacedBefore in (bool[])[true, false])
            {
                var world = isReplacedBefore ? Again(annulled) : annulled;
                if (world is null)
                    continue;
                var next = world.When(Other(act, kind, world), Both);
                var after = next.Outcome is Outcome.Accepted ? next.ThenAccepted() : world;
                foreach (var end in new[] { after, Again(after), Settled(after.AfterDays(40)) is var late ? Again(late) : null })
                    if (end is not null)
                        Settled(end.AfterDays(40)).Strategy.SelectedAreas().Count().Should().BeLessThanOrEqualTo(4, $"{count}");
            }
        }
    }

    [Fact]
    public void A_merger_whose_decision_is_annulled_makes_room_when_it_is_decided_again()
    {
        var story = Selected(3, Max);
        story = story
            .Do([.. Proposed("m", Merge("a1", "a2")), Decisions.On(story.Today, "first")], Both)
            .Do(new ChangeCommand.Approve("m", "first", story.Today.PlusDays(10)), Both)
            .Do(Proposed("s", Split("a3")), Both);
        Given(story).When(Approval("s", story, 10), Both).ThenAccepted();
        var annulled = story.Do(new DecisionCommand.Annul("first", Sample.Text, story.Today, "1-21", Sample.Text), Both);
        Given(annulled).When(Approval("s", annulled, 10), Both).ThenRefused("limited-number");
        Given(Again(annulled, "m")!).When(Approval("s", annulled, 10), Both).ThenAccepted();
    }

    [Fact]
    public void A_split_is_not_decided_again_where_what_it_counted_on_does_not_take_effect()
    {
        var story = Selected(3, Max);
        story = story
            .Do([.. Proposed("m", Merge("a1", "a2")), .. Proposed("s", Split("a3")), Decisions.On(story.Today, "first")], Both)
            .Do(
                [
                    new ChangeCommand.Approve("m", "first", story.Today.PlusDays(10)),
                    new ChangeCommand.Approve("s", "first", story.Today.PlusDays(20)),
                ],
                Both
            )
            .Do(new DecisionCommand.Annul("first", Sample.Text, story.Today, "1-21", Sample.Text), Both);
        Given(story)
            .When([Decisions.On(story.Today, "second", Known.Municipality), Replacing("s")], Both)
            .ThenRefused("limited-number");
        Given(story)
            .When([Decisions.On(story.Today, "second", Known.Municipality), Replacing("m"), Replacing("s")], Both)
            .ThenAccepted();
    }

    private static DecisionCommand.Replace Replacing(string change) => new(new(SubjectKind.Change, change), "first", "second");

    /// <summary>
    /// The story where the annulled approval is decided again; null where that is refused or it waits for nothing.
    /// </summary>
    private static Story? Again(Story story, string change = "c")
    {
        if (
            story.Strategy.Changes.Find(change) is not { Step: ChangeStep.Approved, Decision.Value: "first" }
            || !story.Strategy.IsAnnulled("first")
        )
            return null;
        var attempt = story.When([Decisions.On(story.Today, "second", Known.Municipality), Replacing(change)], Both);
        return attempt.Outcome is Outcome.Accepted ? attempt.ThenAccepted() : null;
    }

    /// <summary>An area that the annulled change of a kind does not touch.</summary>
    private static string Free(string kind) => kind is "merge" or "join" or "retire" ? "a1" : "a2";

    private static List<Command> Other(string act, string kind, Story story) =>
        act switch
        {
            "approve" => [.. Proposed("s", Split(Free(kind))), Approval("s", story, 5)],
            "approve later" => [.. Proposed("s", Split(Free(kind))), Approval("s", story, 20)],
            "select" => [.. Nominated("b"), new AreaCommand.Select("b")],
            _ =>
            [
                .. Proposed("s", Split(Free(kind))),
                Approval("s", story, 20),
                new StrategyCommand.WindDown(
                    null,
                    [
                        new(new(SubjectKind.Change, "c"), DecidedFate.TakesEffect),
                        new(new(SubjectKind.Change, "s"), DecidedFate.TakesEffect),
                    ]
                ),
            ],
        };

    /// <summary>
    /// A twin without the limit shows what each act does to the number on every day. An act is refused for the limit exactly
    /// where it makes a day exceed it by more than without the act.
    /// </summary>
    [Fact]
    public void No_act_raises_the_number_above_the_limit_on_any_day_and_no_other_is_refused()
    {
        var (refused, accepted) = (0, 0);
        Choices.Sample(
            choices =>
            {
                // Every other begins above the limit, as one that was taken over may, and selects no more.
                var isAbove = choices[0] % 2 == 0;
                var start = (isAbove ? Max + 1 : 1) + (choices[1] % Max);
                var story = Selected(start, isAbove ? Setting(Max).WithGates("area.select") : Setting(Max));
                var twin = Selected(start, Setting(int.MaxValue));
                foreach (var (at, choice) in choices.Index())
                {
                    var chance = new Chance(choice);
                    if (chance.In(15))
                    {
                        var days = chance.Below(15);
                        (story, twin) = (Settled(story.AfterDays(days)), Settled(twin.AfterDays(days)));
                        Profile(story).Should().Equal(Profile(twin), "the limit stops nothing that has been approved");
                        continue;
                    }

                    var commands = Some(chance, story, $"x{at}", isAbove);
                    if (Engine(twin).Execute(twin.Strategy, commands, Both) is not Outcome.Accepted)
                        continue;
                    var after = twin.Do(commands, Both);
                    var (before, then) = (Profile(twin), Profile(after));
                    var raises = then.Keys.Union(before.Keys).Any(day => On(then, day) > Max && On(then, day) > On(before, day));
                    var outcome = Engine(story).Execute(story.Strategy, commands, Both);
                    (outcome is Outcome.Refused { Reasons: [{ Code: "limited-number" }, ..] })
                        .Should()
                        .Be(raises, $"{string.Join("; ", commands)} {string.Join(" ", before)} -> {string.Join(" ", then)}");
                    if (outcome is Outcome.Refused)
                    {
                        Interlocked.Increment(ref refused);
                        continue;
                    }

                    Interlocked.Increment(ref accepted);
                    (story, twin) = (story.Do(commands, Both), after);
                }
            },
            iter: Rounds.Of(60)
        );
        refused.Should().BePositive();
        accepted.Should().BePositive();
    }

    private static List<Command> Some(Chance chance, Story story, string fresh, bool isAbove)
    {
        var areas = story.Strategy.SelectedAreas().Select(area => area.Id).ToList();
        if (areas.Count == 0)
            return isAbove ? Nominated(fresh) : [.. Nominated(fresh), new AreaCommand.Select(fresh)];
        var (area, other) = (chance.Of(areas), chance.Of(areas));
        var approved = story.Strategy.ChangesToCome().ToList();
        var days = chance.Below(40);
        return chance.Below(10) switch
        {
            0 or 1 when !isAbove => [.. Nominated(fresh), new AreaCommand.Select(fresh)],
            2 or 3 when approved.Count > 0 => [new ChangeCommand.Rescind(chance.Of(approved).Id, null, Sample.Text)],
            4 when area != other => At(new ChangeProposal.Join([area], other)),
            5 or 6 when area != other => At(new ChangeProposal.Merge([area, other], new($"{fresh}-m", Sample.Text, Sample.Text))),
            7 => At(new ChangeProposal.Retire(area)),
            8 when area != other =>
            [
                .. Proposed($"{fresh}-r", new ChangeProposal.Retire(other)),
                new ChangeCommand.Approve($"{fresh}-r", null, story.Today.PlusDays(chance.Below(20))),
                .. At(Halves()),
            ],
            _ => At(Halves()),
        };

        ChangeProposal.Split Halves() =>
            new(area, [new($"{fresh}-a", Sample.Text, Sample.Text), new($"{fresh}-b", Sample.Text, Sample.Text)]);

        List<Command> At(ChangeProposal proposal) =>
            [.. Proposed(fresh, proposal), new ChangeCommand.Approve(fresh, null, story.Today.PlusDays(days))];
    }

    private static Story Settled(Story story) => story.WhenSettled().ThenAccepted();

    /// <summary>The number on each day on which it may change, by letting the days come.</summary>
    private static SortedDictionary<LocalDate, int> Profile(Story story)
    {
        var profile = new SortedDictionary<LocalDate, int> { [story.Today] = story.Strategy.SelectedAreas().Count() };
        foreach (var day in story.Strategy.ChangesToCome().Select(change => change.EffectiveFrom!.Value).Distinct())
            profile[day] = Engine(story).Preview(story.Strategy, [], Both, day).Strategy.Strategy.SelectedAreas().Count();
        return profile;
    }

    private static int On(SortedDictionary<LocalDate, int> profile, LocalDate day) =>
        profile.Last(entry => entry.Key <= day).Value;

    private static StrategyEngine Engine(Story story) => new(new FakeClock(story.Now), new SequentialIds());

    private static NextStep Step(Story story, string act, string change = "s") =>
        Engine(story).NextSteps(story.Strategy, Both, new Subject(SubjectKind.Change, change)).Single(step => step.Act == act);

    private static StorySetting Setting(int max) =>
        StorySetting.Default.Under(document =>
            document with
            {
                FourEyes = FourEyes.Off,
                Gates = new Dictionary<string, EquatableArray<Gate>>
                {
                    ["area.select"] = [Gates.LimitedNumber(max)],
                    ["change.approve"] = [Gates.LimitedNumber(max)],
                },
            }
        );

    private static Story Selected(int count, int max) => Selected(count, Setting(max));

    private static Story Selected(int count, StorySetting setting) =>
        Enumerable
            .Range(1, count)
            .Aggregate(
                Stories.StrategyAt(StrategyStep.Running, setting),
                (story, number) => story.Do([.. Nominated($"a{number}"), new AreaCommand.Select($"a{number}")], Both)
            );

    private static List<Command> Nominated(string area) =>
        [
            new AreaCommand.Propose(area, Sample.Text, Sample.Text),
            new AreaCommand.BeginAnalysis(area),
            new AreaCommand.Nominate(area, Sample.Text),
        ];

    private static Command[] Proposed(string change, ChangeProposal proposal) =>
        [new ChangeCommand.Propose(change, proposal, Sample.Text), new ChangeCommand.Assess(change, Sample.Text)];

    private static ChangeCommand.Approve Approval(string change, Story story, int days) =>
        new(change, null, story.Today.PlusDays(days));

    private static List<Command> Approve(string change, ChangeProposal proposal, int days) =>
        [.. Proposed(change, proposal), new ChangeCommand.Approve(change, null, Today.PlusDays(days))];

    private static LocalDate Today => StorySetting.Default.Charter.Zone.DayOf(StorySetting.Default.Start);

    private static ChangeProposal.Split Split(string area, int parts = 2) =>
        new(
            area,
            [.. new[] { "x", "y", "z" }.Take(parts).Select(part => new NewArea($"{area}-{part}", Sample.Text, Sample.Text))]
        );

    private static ChangeProposal.Merge Merge(params EquatableArray<Id<Area>> areas) =>
        new(areas, new("merged", Sample.Text, Sample.Text));

    private static ChangeProposal Proposal(string kind, Strategy state) =>
        kind switch
        {
            "rename" => new ChangeProposal.Rename("a1", Sample.Text),
            "rescope" => new ChangeProposal.Rescope("a1", Sample.Text),
            "merge" => Merge("a2", "a3"),
            "join" => new ChangeProposal.Join(["a2"], "a3"),
            "split" => Split("a1"),
            "split-3" => Split("a1", 3),
            "retire" => new ChangeProposal.Retire("a2"),
            "open-review" => new ChangeProposal.OpenReview("a1", "r"),
            "revise-plan" => new ChangeProposal.RevisePlan("a1", PlanKind.Action, "next"),
            _ => new ChangeProposal.AdjustIndicator(
                Known.ResultIndicatorOf("a1"),
                state.Indicators[Known.ResultIndicatorOf("a1")].Terms with
                {
                    Name = Sample.Text,
                }
            ),
        };
}
