namespace SmartSpec.Testing;

/// <content>
/// Follow-up cycles added to a story; its strategy is followed up, as under <see cref="StorySetting.FollowedUp"/>.
/// </content>
public static partial class Stories
{
    /// <summary>The story on the day after the last of the scheduled cycle, which is opened; the next is scheduled.</summary>
    /// <param name="story">A story whose strategy has a scheduled cycle.</param>
    /// <exception cref="ArgumentNullException">The story is null.</exception>
    /// <exception cref="InvalidOperationException">No cycle is scheduled.</exception>
    public static Story WithCycleOpened(this Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var cycle =
            story.Strategy.ScheduledCycle()
            ?? throw new InvalidOperationException(
                "No cycle is scheduled: let the definition have a follow-up, and the strategy run."
            );
        return story.On(cycle.LastDay.PlusDays(1)).WhenSettled().ThenAccepted();
    }

    /// <summary>
    /// The story with every due report of the open cycles submitted, by <see cref="People.AreaLead"/> or of the strategy's own
    /// by <see cref="People.ProcessLead"/>, and accepted by <see cref="People.SecondProcessLead"/>.
    /// </summary>
    /// <param name="story">The story.</param>
    /// <exception cref="ArgumentNullException">The story is null.</exception>
    /// <exception cref="SpecificationException">The strategy's gates or roles refuse it.</exception>
    public static Story WithReportsAccepted(this Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        foreach (
            var report in story
                .Strategy.OpenCycles()
                .SelectMany(cycle => cycle.Reports)
                .Where(report => report.Step is ReportStep.Due)
                .ToList()
        )
        {
            story = story
                .ReportSubmitted(report.Id, report.Area is null ? People.ProcessLead : People.AreaLead)
                .Do(new ReportCommand.Accept(report.Id), People.SecondProcessLead);
        }

        return story;
    }

    internal static Story ReportSubmitted(this Story story, Id<CycleReport> report, Actor actor) =>
        story.Do(
            new ReportCommand.Submit(
                report,
                Words.Of("Arbetet går framåt"),
                Words.Of("En insats är försenad"),
                Words.Of("Klart i tid")
            ),
            actor
        );

    /// <summary>Closes the cycle that has been open longest; what can be waived is.</summary>
    internal static Story CycleClosed(this Story story)
    {
        var waivers = story
            .Strategy.Definition.Document.Gates.GetValueOrDefault("follow-up.close")
            .Where(gate => gate.IsWaivable)
            .Select(gate => new Waiver(gate.Code, Words.Of("Sägs i slutsatsen")))
            .ToEquatableArray();
        return story.Do(
            new FollowUpCommand.Close(story.Strategy.OpenCycles().First().Id, Words.Of("Vi fortsätter som planerat"), waivers),
            People.ProcessLead
        );
    }
}
