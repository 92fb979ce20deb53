using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using SmartSpec.Testing;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Tests;

/// <summary>
/// Whatever matters to a board is on its page, and what is left out is counted: on the golden histories and on stories of
/// what is not in them, event by event.
/// </summary>
public sealed class BoardEventsTests
{
    /// <summary>Each event is looked at this many times in a history: by then it is mostly alike.</summary>
    private const int Times = 4;

    private static readonly Text Why = Text.Swedish("Exempel");

    private static readonly string[] Nothing = ["Inget för styrelsen", "Ingenting skiljer"];

    /// <summary>
    /// Every event of the histories that changes something, alone between two moments, with what the page shows.
    /// </summary>
    private static readonly Lazy<IReadOnlyList<(RecordedEvent Recorded, string Shown)>> Pages = new(() => [.. EachAlone()]);

    [Fact]
    public void Each_kind_of_event_is_shown_or_left_out_by_design()
    {
        var silent = Pages
            .Value.Where(page => Nothing.Any(page.Shown.Contains) && !BoardEvents.IsLeftOut(page.Recorded.Event))
            .Select(page => page.Recorded.Envelope.Name);
        silent.Distinct().Should().BeEmpty("it has to be shown, or left out in BoardEvents");
    }

    [Fact]
    public void No_event_is_left_out_without_being_counted() =>
        Pages
            .Value.Where(page =>
                BoardEvents.IsLeftOut(page.Recorded.Event)
                && !Regex.IsMatch(
                    page.Shown,
                    "en händelse har registrerats|En händelse i det löpande arbetet visas inte här|Beslut"
                )
            )
            .Select(page => page.Recorded.Envelope.Name)
            .Should()
            .BeEmpty();

    [Fact]
    public void Every_kind_of_event_has_been_looked_at()
    {
        var names = typeof(Event)
            .Assembly.GetTypes()
            .Where(type => type.BaseType == typeof(Event))
            .SelectMany(type => type.GetCustomAttributes(typeof(JsonDerivedTypeAttribute), inherit: false))
            .Cast<JsonDerivedTypeAttribute>()
            .Select(attribute => (string)attribute.TypeDiscriminator!)
            .ToList();
        names.Should().HaveCountGreaterThan(100);
        names
            .Except(Pages.Value.Select(page => page.Recorded.Envelope.Name))
            .Should()
            .BeEquivalentTo(
                [
                    "consultation.readdressed.v1",
                    "follow-up.report-owed.v1",
                    "recommendation.carried.v1",
                    "sharing.carried.v1",
                    "sharing.link-carried.v1",
                    "strategy.founded.v1",
                    "strategy.taken-over.v1",
                ],
                "these are left out, and no history here has them after its first event"
            );
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void What_rests_on_an_earlier_decision_is_shown_under_it_and_its_annulment_too(string language)
    {
        var decided = Stories.AreaAt(AreaStep.Implementing).Do(Decide("pause-decision", "R-77"), People.Board);
        var paused = decided.Do(new AreaCommand.Pause(Known.Food, "pause-decision", Why), People.Board);
        var annulled = paused.Do(Annul("pause-decision", paused.Today), People.Board);

        Page(decided, paused, language)
            .Should()
            .MatchRegex(language == "sv" ? "R-77 Livsmedel: området pausades" : "R-77 .*: area paused")
            .And.Contain(language == "sv" ? ": pausat från" : ": paused from");
        Page(paused, annulled, language)
            .Should()
            .Contain(
                language == "sv"
                    ? "R-77 Upphävt 2021-02-15 av Exempel, mål 1-21. Exempel"
                    : "R-77 Annulled on 2021-02-15 by Exempel, case 1-21. Exempel"
            )
            .And.NotContain(language == "sv" ? "ett beslut upphävdes" : "a decision was annulled");
    }

    [Fact]
    public void Money_that_moves_between_sources_is_shown_though_the_totals_stay()
    {
        var before = Stories.EffortAt(EffortStep.Prioritised);
        var year = before.Strategy.Efforts[Known.Effort].Funding[0].Year;
        var after = before.Do(
            [
                new FundingCommand.Commit(Known.Effort, Known.Municipality, FundingSource.Municipal, year, Money(50_000)),
                new FundingCommand.Commit(Known.Effort, Known.Municipality, FundingSource.National, year, Money(10_000)),
            ],
            People.EffortOwner
        );

        (before.Strategy.FundingRows().Sum(row => row.Sums.Committed))
            .Should()
            .Be(after.Strategy.FundingRows().Sum(row => row.Sums.Committed));
        Page(before, after, "sv").Should().Contain("Pengar, SEK");
    }

    private static IEnumerable<(RecordedEvent Recorded, string Shown)> EachAlone()
    {
        foreach (var history in GoldenHistories.All.Concat(Others().Select(story => story.History)).Append(TickWithdrawn()))
        {
            var (before, seen) = (history.UpTo(1).Replay(), new Dictionary<string, int>());
            foreach (var recorded in history.Events.Skip(1))
            {
                var after = history.UpTo(recorded.Envelope.Number).ReplayOnto(before);
                var count = seen[recorded.Envelope.Name] = seen.GetValueOrDefault(recorded.Envelope.Name) + 1;
                if (count <= Times && Difference.Between(before, after).Count + Uncompared(recorded) > 0)
                    yield return (recorded, Page(before, after, [recorded], "sv"));
                before = after;
            }
        }
    }

    private static IEnumerable<Story> Others()
    {
        var underway = Stories.EffortAt(EffortStep.Underway);
        var line = underway.Strategy.Efforts[Known.Effort].Funding[0];
        var back = underway.Do(
            [
                new FundingCommand.Pay(Known.Effort, line.Financier, line.Source, line.Year, Money(20_000)),
                new FundingCommand.DemandBack(
                    Known.Effort,
                    line.Financier,
                    line.Source,
                    line.Year,
                    Money(10_000),
                    underway.Today,
                    Why,
                    RegistryNumber: "R-9"
                ),
            ],
            People.EffortOwner
        );
        var demand = back.Strategy.Efforts[Known.Effort].Funding.SelectMany(one => one.Recoveries).Single().Number;
        yield return back.Do(
            [
                new FundingCommand.EnterRepayment(Known.Effort, demand, Money(3_000)),
                new FundingCommand.WithdrawDemand(Known.Effort, demand, Why),
            ],
            People.EffortOwner
        );
        yield return Stories
            .AreaAt(AreaStep.Proposed)
            .Do(
                [
                    new AssignmentCommand.Grant("assigned", "person", Role.Evaluator, underway.Today),
                    new AssignmentCommand.Revoke("assigned", Why),
                    new EnablingCommand.Show("5", Why, [Subject.Of((Id<Strategy>)Known.Strategy)]),
                    new EnablingCommand.SetNotRelevant("6", Why),
                    new EnablingCommand.Withdraw("5", Why),
                ],
                People.ProcessLead
            );
        var neighbour = new SharingPartner.OtherStrategy("neighbour", Why, Place.Neighbouring);
        yield return Stories
            .AreaAt(AreaStep.Proposed)
            .Do(
                [
                    new SharingCommand.Share(
                        "shared",
                        Subject.Of((Id<Area>)Known.Food),
                        neighbour,
                        SharingRole.Partner,
                        underway.Today
                    ),
                    new SharingCommand.End("shared", underway.Today, Why),
                    new SharingCommand.Link(
                        "linked",
                        neighbour,
                        new(SubjectKind.Area, "there"),
                        Why,
                        SharingRole.Partner,
                        underway.Today
                    ),
                    new SharingCommand.Unlink("linked", underway.Today, Why),
                ],
                People.ProcessLead
            );
        yield return Stories
            .EffortAt(EffortStep.Proposed)
            .Do(new EffortCommand.Cancel(Known.Effort, Why), People.AreaLead)
            .Do(
                new FundingCommand.Release(Known.Effort, line.Financier, line.Source, line.Year, Money(1), Why),
                People.EffortOwner
            );
        var followed = Stories.EffortAt(EffortStep.Underway, StorySetting.FollowedUp);
        yield return followed.WithChangeAt(
            ChangeStep.InEffect,
            new ChangeProposal.MoveToDefinition(
                followed.Strategy.Definition.As("unfollowed", rules => rules.With(document => document with { FollowUp = null }))
            )
        );
        var selected = Stories.AreaAt(AreaStep.DevelopmentPlanning);
        yield return selected.Do(
            [
                Annul(Known.DecisionOn(Known.Food), selected.Today),
                new DecisionCommand.Reinstate(Known.DecisionOn(Known.Food), Why, selected.Today, "2-21", Why),
            ],
            People.Board
        );
        yield return selected
            .Do([Annul(Known.DecisionOn(Known.Food), selected.Today), Decide("again", "R-78")], People.Board)
            .Do(
                new DecisionCommand.Replace(Subject.Of((Id<Area>)Known.Food), Known.DecisionOn(Known.Food), "again"),
                People.Board
            );
    }

    /// <summary>What a gap or a search for signals changes is no difference; they count all the same.</summary>
    private static int Uncompared(RecordedEvent recorded) => BoardEvents.IsLeftOut(recorded.Event) ? 1 : 0;

    private static History TickWithdrawn()
    {
        var history = GoldenHistories.Read("skane");
        var strategy = history.Replay();
        var tick = strategy.Ticks[^1];
        var outcome = new StrategyEngine(new FakeClock(strategy.RecordedAt)).Execute(
            strategy,
            new CheckpointCommand.WithdrawTick(tick.Checkpoint, tick.Subject, Why),
            new("p-9", [Role.ProcessLead, Role.DecisionBody])
        );
        outcome.Should().BeOfType<Outcome.Accepted>();
        return history.Append(outcome);
    }

    private static DecisionCommand.Record Decide(string id, string number) =>
        new(id, Known.Council, new(2021, 1, 11), number, Why);

    private static DecisionCommand.Annul Annul(Id<Decision> decision, LocalDate on) => new(decision, Why, on, "1-21", Why);

    private static Money Money(decimal amount) => new(amount, Currency.Sek);

    private static string Page(Story before, Story after, string language) =>
        Page(before.Strategy, after.Strategy, [.. after.History.Events.Skip(before.History.Events.Count)], language);

    private static string Page(Strategy before, Strategy after, IReadOnlyList<RecordedEvent> events, string language)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using (var output = new CheckedOutput(text))
        {
            var day = after.Charter.Zone.DayOf(after.RecordedAt);
            BoardPage.Show(new(output, language, Spectre.Console.AnsiSupport.No), before, after, events, (day, day));
        }

        return Regex.Replace(text.ToString().Replace("·", "", StringComparison.Ordinal), @"\s+", " ");
    }
}
