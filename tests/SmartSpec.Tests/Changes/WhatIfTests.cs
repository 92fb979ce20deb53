using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>What would a change do, before anybody has proposed it?</summary>
[Trait("lane", "laws")]
public sealed class WhatIfTests
{
    private const string Water = "water";

    private static readonly Text Unwritten = Text.Swedish("Förhandsvisning", "Preview");

    private static readonly Gen<int[]> Choices = Gen.Int[0, int.MaxValue - 1].Array[36, 52];

    [Fact]
    public void A_merger_is_previewed_without_a_proposal_a_role_or_a_trace()
    {
        var story = Stories.EffortAt(EffortStep.Underway).WithAreaAt(AreaStep.ActionPlanning, Water);
        var before = StrategyDocument.Write(story.Strategy);
        var day = story.Today.PlusDays(30);
        var preview = Engine(story).PreviewChange(story.Strategy, Merge(Known.Food, Water), day);
        preview.Reasons.Should().BeEmpty();
        preview.On.Should().Be(day);
        preview
            .Children.Single(child => child.Fate.Subject == new Subject(SubjectKind.Effort, Known.Effort))
            .Should()
            .Match<PreviewedChild>(child =>
                child.Fate.Kind == FateKind.Carried && child.AreaBefore == Known.Food && child.AreaAfter == "bio"
            );
        preview.Before.Strategy.Areas.Contains("bio").Should().BeFalse();
        preview.After.Strategy.Areas["bio"].From.Should().Equal(Known.Food, Water);
        preview.Became.Select(lineage => lineage.Ends.Single()).Should().Equal("bio", "bio");
        preview.Origins.Single().Ends.Should().Equal(Known.Food, Water);
        preview
            .Money.Should()
            .NotBeEmpty()
            .And.OnlyContain(row => row.AreaAfter == "bio" && row.Before == row.After && !row.Ends);
        preview
            .MoneyBefore.Should()
            .Be(story.Strategy.FundingRows().Where(row => row.Area == Known.Food || row.Area == Water).Sum());
        StrategyDocument.Write(story.Strategy).Should().Equal(before);
    }

    [Fact]
    public void What_would_be_owed_because_of_it_and_what_no_longer()
    {
        var story = Stories
            .AreaAt(AreaStep.Implementing)
            .WithAreaAt(AreaStep.Implementing, Water)
            .WithReviewAt(ReviewStep.Open, Water);
        var preview = Engine(story).PreviewChange(story.Strategy, Merge(Known.Food, Water), story.Today.PlusDays(10));
        preview.Owed.Should().ContainSingle(owed => owed.Act == "action-plan.draft" && owed.Subject.Id == "bio");
        preview.NoLongerOwed.Should().ContainSingle(owed => owed.Act == "review.reaffirm");
    }

    [Fact]
    public void Money_of_what_would_be_cancelled_is_shown_as_such_and_stays_on_record()
    {
        var story = Stories.EffortAt(EffortStep.Underway).WithEffortAt(EffortStep.Proposed, "idea");
        var preview = Engine(story).PreviewChange(story.Strategy, new ChangeProposal.Retire(Known.Food), story.Today);
        preview.Money.Where(row => row.Ends).Select(row => row.Effort).Distinct().Should().Equal("idea");
        preview.MoneyAfter.Should().Be(preview.MoneyBefore);
        preview.On.Should().Be(story.Today);
    }

    [Fact]
    public void Gates_that_would_be_unmet_are_named_and_stop_nothing_and_those_of_persons_and_decisions_are_not_judged()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        var preview = Engine(story).PreviewChange(story.Strategy, new ChangeProposal.Retire(Known.Food), story.Today.PlusDays(5));
        preview.IsPossible.Should().BeTrue();
        preview.Unmet.Select(reason => reason.Code).Should().Equal("not-premature");
        preview.After.Strategy.Areas[Known.Food].Step.Should().Be(AreaStep.Retired);
    }

    [Fact]
    public void A_change_that_has_been_proposed_or_assessed_is_previewed_by_its_identifier()
    {
        foreach (var step in new[] { ChangeStep.Proposed, ChangeStep.Assessed })
        {
            var story = Stories.ChangeAt(step);
            var day = story.Today.PlusDays(9);
            var preview = Engine(story).PreviewChange(story.Strategy, Known.Change, day);
            preview.After.Strategy.Changes[Known.Change].Step.Should().Be(ChangeStep.InEffect);
            preview.Change.Should().Be((Id<Change>)Known.Change);
            preview
                .Children.Select(child => child.Fate)
                .Should()
                .Equal(
                    Engine(story)
                        .PreviewChange(story.Strategy, story.Strategy.Changes[Known.Change].Proposal, day)
                        .Children.Select(child => child.Fate)
                        .Where(fate => fate.Subject.Kind is not SubjectKind.Change)
                );
        }
    }

    [Fact]
    public void What_cannot_be_done_says_why()
    {
        var story = Stories.AreaAt(AreaStep.Implementing);
        Codes(new ChangeProposal.Retire("nowhere")).Should().Equal("unknown");
        Codes(new ChangeProposal.RevisePlan(Known.Food, PlanKind.Action, Known.ActionPlan)).Should().Contain("id-taken");
        Codes(new ChangeProposal.Retire(Known.Food), story.Today.PlusYears(60)).Should().Equal("effective-date-valid");
        Codes(
                new ChangeProposal.Retire(Known.Food),
                story.Today,
                new ChildFate(new(SubjectKind.Effort, Known.Effort), FateKind.Carried, Water)
            )
            .Should()
            .Contain("change-fate-misplaced");
        Engine(story).PreviewChange(story.Strategy, "none", story.Today).Reasons.Single().Code.Should().Be("unknown");

        IEnumerable<string> Codes(ChangeProposal proposal, LocalDate? day = null, params EquatableArray<ChildFate> fates)
        {
            var preview = Engine(story).PreviewChange(story.Strategy, proposal, day ?? story.Today, fates);
            preview.After.Strategy.Length.Should().Be(story.Strategy.Length);
            return preview.Reasons.Select(reason => reason.Code);
        }
    }

    [Fact]
    public void Before_a_strategy_runs_and_on_a_view_of_the_past_nothing_is_previewed()
    {
        var preparing = Stories.StrategyAt(StrategyStep.Preparing);
        var proposal = new ChangeProposal.OpenReview(Known.Food, "r");
        Engine(preparing).PreviewChange(preparing.Strategy, proposal, preparing.Today).Reasons.Should().NotBeEmpty();
        var story = Stories.AreaAt(AreaStep.Implementing);
        var view = Engine(story).PreviewChange(story.Strategy, proposal, story.Today).After.Strategy;
        FluentActions
            .Invoking(() => Engine(story).PreviewChange(view, proposal, story.Today))
            .Should()
            .Throw<ArgumentException>();
    }

    /// <summary>
    /// In random stories: what is previewed is what happens when the same is proposed, assessed, approved and settled for
    /// real; and what is refused for real was foreseen.
    /// </summary>
    [Fact]
    public void A_preview_equals_what_happens_when_it_is_done()
    {
        var (done, refused) = (0, 0);
        Choices.Sample(
            choices =>
            {
                var at = 0;
                Chronicle.Of(
                    choices,
                    now =>
                    {
                        if (++at % 9 != 0 || now.Strategy.Step is not (StrategyStep.Running or StrategyStep.WindingDown))
                            return;
                        var chance = new Chance(choices[at]);
                        foreach (var proposal in Proposals(now.Strategy, chance))
                            if (Equals(now.Strategy, proposal, chance.Below(60)))
                                Interlocked.Increment(ref done);
                            else
                                Interlocked.Increment(ref refused);
                    }
                );
            },
            iter: Rounds.Of(40)
        );
        done.Should().BePositive();
        refused.Should().BePositive();
    }

    private static bool Equals(Strategy strategy, ChangeProposal proposal, int days)
    {
        var clock = new Clock(strategy.RecordedAt + Duration.FromHours(1));
        var engine = new StrategyEngine(clock, new Numbers());
        var today = strategy.Charter.Zone.DayOf(clock.Now);
        var from = LocalDate.Min(
            LocalDate.Max(today.PlusDays(days), strategy.Charter.Period.FirstDay),
            strategy.Charter.Period.LastDay
        );
        var preview = engine.PreviewChange(strategy, proposal, from);
        var proposed = engine.Execute(
            strategy,
            [
                new ChangeCommand.Propose(preview.Change, proposal, Unwritten, OutsideEvent: Unwritten),
                new ChangeCommand.Assess(preview.Change, Unwritten),
            ],
            Cast.Lead
        );
        Id<Decision> decision = "what-if-decision";
        var approve = new ChangeCommand.Approve(
            preview.Change,
            decision,
            from,
            Waivers: preview.Unmet.Any(reason => reason.Code == "not-premature") ? [new("not-premature", Sample.Text)] : []
        );
        var decided =
            proposed is Outcome.Accepted
                ? engine.Execute(
                    proposed.Strategy,
                    [
                        new DecisionCommand.Record(
                            decision,
                            strategy.Organisations.First().Id,
                            LocalDate.Min(today, from),
                            "EXEMPEL-X",
                            Sample.Text
                        ),
                        approve,
                    ],
                    Cast.Board
                )
                : proposed;
        if (decided is Outcome.Refused no)
        {
            var foreseen = preview.Reasons.Concat(preview.Unmet).Select(reason => reason.Code).ToList();
            var people = new[] { "role", "four-eyes", "decision-recorded" };
            if (no.Reasons.All(reason => !foreseen.Contains(reason.Code) && !people.Contains(reason.Code)))
                throw new LawBrokenException(
                    $"{proposal} was refused, and the preview did not say so: {string.Join("; ", no.Reasons)}"
                );
            return false;
        }

        if (preview.Reasons.Count > 0)
            throw new LawBrokenException($"{proposal} was accepted, and the preview says {string.Join("; ", preview.Reasons)}");
        clock.Now = Instant.Max(clock.Now, Settlement.DueAt(strategy.Charter, from));
        var settled = engine.SettleAcrossGap(decided.Strategy, Cast.Board).Strategy;
        var (shown, real) = (Essence(preview.After.Strategy), Essence(settled));
        if (shown != real)
            throw new LawBrokenException($"{proposal} was previewed as … {From(shown, real)}, and became … {From(real, shown)}");
        if (!settled.Changes[preview.Change].Outcome.SequenceEqual(preview.Children.Select(child => child.Fate)))
            throw new LawBrokenException($"{proposal} touched other things than was previewed.");
        if (!settled.Obligations().ToHashSet().IsSupersetOf(preview.Owed))
            throw new LawBrokenException($"{proposal} is followed by other obligations than was previewed.");
        return true;
    }

    /// <summary>The state without who did it, on which decision, and in which event.</summary>
    private static string Essence(Strategy strategy)
    {
        string[] others =
        [
            "length",
            "head",
            "recordedAt",
            "decisions",
            "decision",
            "decidedIn",
            "foundations",
            "adoptedIn",
            "proposers",
            "origins",
            "recentCommands",
        ];
        var node = JsonSerializer.SerializeToNode(strategy, SmartSpecJson.Info<Strategy>())!;
        Remove(node);
        return node.ToJsonString();

        void Remove(JsonNode? part)
        {
            if (part is JsonObject members)
                foreach (var (name, value) in members.ToList())
                    if (others.Contains(name))
                        members.Remove(name);
                    else
                        Remove(value);
            else if (part is JsonArray elements)
                foreach (var element in elements)
                    Remove(element);
        }
    }

    /// <summary>A text from where it begins to differ from another.</summary>
    private static string From(string text, string other)
    {
        var at = text.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 200)];
    }

    private static IEnumerable<ChangeProposal> Proposals(Strategy state, Chance chance)
    {
        var areas = state.SelectedAreas().Select(area => area.Id).ToList();
        if (areas.Count == 0)
            yield break;
        var (one, other) = (chance.Of(areas), chance.Of(areas));
        yield return new ChangeProposal.Retire(one);
        yield return new ChangeProposal.Rename(one, Sample.Text);
        yield return new ChangeProposal.Split(
            one,
            [new("left", Sample.Text, Sample.Text), new("right", Sample.Text, Sample.Text)]
        );
        yield return new ChangeProposal.OpenReview(one, "if-review");
        yield return new ChangeProposal.RevisePlan(one, PlanKind.Development, "if-plan");
        if (one != other)
        {
            yield return new ChangeProposal.Merge([one, other], new("one", Sample.Text, Sample.Text, "area-lead"));
            yield return new ChangeProposal.Join([one], other);
        }

        if (state.Indicators.FirstOrDefault(indicator => indicator.ClosedBecause is null) is { } measured)
            yield return new ChangeProposal.AdjustIndicator(measured.Id, measured.Terms with { Name = Sample.Text });
    }

    private static ChangeProposal.Merge Merge(params EquatableArray<Id<Area>> areas) =>
        new(areas, new("bio", Sample.Text, Sample.Text, People.AreaLead.Id));

    private static StrategyEngine Engine(Story story) => new(new FakeClock(story.Now), new SequentialIds());
}
