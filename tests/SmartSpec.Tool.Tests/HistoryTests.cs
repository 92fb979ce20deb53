using System.Text.RegularExpressions;
using SmartSpec.Testing;
using SmartSpec.Tool.Screens;

namespace SmartSpec.Tool.Tests;

/// <summary>What the history says of each event is what an auditor asks: on what, what it was and became, why.</summary>
public sealed class HistoryTests
{
    private static readonly IReadOnlyList<(History History, Strategy Strategy)> All =
    [
        .. GoldenHistories.All.Append(Corrected()).Select(history => (history, history.Replay())),
    ];

    [Fact]
    public void A_correction_names_the_object_the_corrected_event_the_values_and_the_reason()
    {
        var corrections = Events<CorrectionEvent.Corrected>().ToList();
        corrections.Select(one => one.Event.Right.GetType()).Distinct().Should().HaveCountGreaterThan(4);
        foreach (var (summary, corrected, strategy) in corrections)
        {
            var details = summary.Details().ToList();
            summary.Subject.Should().Be(corrected.Right.SubjectIn(strategy));
            details.Should().Contain($"rättar händelse {corrected.Corrects}");
            details.Should().Contain("skäl: " + corrected.Reason.In("sv"));
            if (!corrected.Was.Equals(corrected.Right))
                details.Should().Contain(detail => detail.Contains(" → "), $"{corrected.Was} became {corrected.Right}");
            details.Should().NotContain(detail => Regex.IsMatch(detail, "^[a-z]+[A-Z][A-Za-z]*:"), "members have names");
        }
    }

    [Fact]
    public void A_tick_names_what_it_was_ticked_for_the_checkpoint_and_the_evidence()
    {
        var ticks = Events<CheckpointEvent.Ticked>().ToList();
        ticks.Should().NotBeEmpty();
        foreach (var (summary, ticked, strategy) in ticks)
        {
            summary.Subject.Should().Be(ticked.Tick.Subject);
            summary
                .Details()
                .Should()
                .Contain(strategy.Definition.Checkpoint(ticked.Tick.Checkpoint)!.Label.In("sv"))
                .And.Contain("underlag: " + ticked.Tick.Evidence.In("sv"));
        }
    }

    [Fact]
    public void A_budget_has_its_amounts_and_a_delegation_its_persons_roles_and_days()
    {
        foreach (var (summary, budgeted, _) in Events<EffortEvent.Budgeted>())
        foreach (var year in budgeted.Years)
            string.Concat(summary.Details()).Should().Contain($"{year.Year}: {Texts.Swedish.Amount(year.Amount)}");
        var delegations = Events<DelegationEvent.Granted>().ToList();
        delegations.Should().NotBeEmpty();
        foreach (var (summary, granted, _) in delegations)
            summary
                .Details()
                .Should()
                .Contain(detail =>
                    detail.StartsWith($"{granted.Delegation.From} → {granted.Delegation.To}: ")
                    && detail.EndsWith($"{Screen.Day(granted.Delegation.FirstDay)} – {Screen.Day(granted.Delegation.LastDay)}")
                );
    }

    /// <summary>A meeting, an amount, a budget and an indicator are corrected.</summary>
    private static History Corrected()
    {
        var story = Stories.EffortAt(EffortStep.Prioritised);
        var effort = story.Strategy.Efforts[Known.Effort];
        var line = effort.Funding[0];
        var meeting = story.Strategy.Meetings.First();
        var indicator = story.Strategy.Indicators[Known.OutputIndicatorOf(Known.Effort)];
        Fact[] rights =
        [
            new Fact.Met(meeting.Id, meeting.HeldOn, meeting.Participants, Text.Swedish("Något annat sades")),
            new Fact.Funded(effort.Id, line.Financier, line.Source, line.Year, FundingStage.Committed, new(1, Currency.Sek)),
            new Fact.Budgeted(effort.Id, [new(line.Year, new(300_000, Currency.Sek))]),
            new Fact.Indicated(indicator.Id, indicator.Terms with { Unit = "km" }),
        ];
        return story
            .Do(
                [.. rights.Select(right => new CorrectionCommand.Correct(right, Text.Swedish("Fel i källan")))],
                People.ProcessLead
            )
            .History;
    }

    private static IEnumerable<(EventSummary Summary, T Event, Strategy Strategy)> Events<T>()
        where T : Event
    {
        using var nowhere = new CheckedOutput(TextWriter.Null);
        var screen = new Screen(nowhere, "sv", Spectre.Console.AnsiSupport.No);
        foreach (var (history, strategy) in All)
        foreach (var recorded in history.Events)
            if (recorded.Event is T happened)
                yield return (new(screen, strategy, recorded), happened, strategy);
    }
}
