using System.Text.Json;

namespace SmartSpec.Tool.Screens;

/// <summary>A trace as JSON: a line for the start, and one for each link.</summary>
internal static class TraceJson
{
    public static void Traced(this TextWriter output, Screen screen, Strategy strategy, Trace trace)
    {
        output.WriteJson(line =>
        {
            line.WriteString("start", trace.Start.ToString());
            line.WriteNamed(screen.NameOf(strategy, trace.Start), strategy);
            line.WriteString("direction", Codes.Of(trace.Direction));
            line.WriteString("on", JsonMembers.Day(trace.On));
            line.WriteStale(trace.StaleMarks.Where(mark => mark.Subject == trace.Start));
        });
        foreach (var link in trace.Links)
            output.WriteJson(line =>
            {
                line.WriteString("from", link.From.ToString());
                line.WriteString("relation", Codes.Of(link.Relation));
                line.WriteString("label", screen.Texts.Relation(link.Relation, trace.Direction));
                line.WriteString("to", link.To.ToString());
                line.WriteString("name", screen.NameOf(strategy, link.To));
                line.WriteString("step", strategy.StepOf(link.To)?.Code);
                line.WriteStale(trace.StaleMarks.Where(mark => mark.Subject == link.To));
            });
    }

    /// <summary>The evidence because of which something is out of date.</summary>
    public static void WriteStale(this Utf8JsonWriter line, IEnumerable<StaleMark> marks)
    {
        line.WriteStartArray("stale");
        foreach (var mark in marks)
        {
            line.WriteStartObject();
            line.WriteString("evidence", mark.Evidence.Value);
            line.WriteString("cause", Codes.Of(mark.Cause));
            if (mark.Criterion is { } criterion)
                line.WriteString("criterion", criterion.Value);
            line.WriteEndObject();
        }

        line.WriteEndArray();
    }
}
