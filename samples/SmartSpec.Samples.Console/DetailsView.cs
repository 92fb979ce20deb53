using SmartSpec.Testing;

namespace SmartSpec.Samples;

/// <summary>Each step of a play: when, what and who; where it was refused, every reason with what to do.</summary>
internal sealed class DetailsView(Page page)
{
    public void Show(Play play)
    {
        foreach (var phase in play.Phases)
        {
            page.Title(page.Read(phase.Title));
            foreach (var result in phase.Results)
            {
                var mark = result.Outcome is Outcome.Accepted ? "✓" : "✗";
                page.Item($"  {mark} {play.DayOf(result):uuuu-MM-dd} ", $"{What(result)} ({result.Step.Actor.Id})");
                foreach (var reason in result.Reasons)
                    page.Item("      • ", reason.ToString(page.Texts));
            }
        }
    }

    /// <summary>What happened in the scenario's words, or in the names of the events.</summary>
    private string What(ScenarioResult result) =>
        result.Step.Say is { } say
            ? page.Read(say)
            : string.Join(", ", result.Events.Select(happened => page.Texts.Event(happened.Envelope.Name)).Distinct());
}
