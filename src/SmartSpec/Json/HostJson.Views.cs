using System.Text.Json;
using NodaTime.Text;

namespace SmartSpec.Serialization;

/// <content>
/// Views for people: codes that are the same in every language, with labels beside them. Each method writes the members of an
/// object that the caller begins and ends, so that a host can add members of its own.
/// </content>
public static partial class HostJson
{
    /// <summary>
    /// Writes the members of a reason for people: <c>code</c>, <c>mendedBy</c> where an act does, <c>position</c>, <c>subject</c>, <c>text</c>,
    /// <c>remedy</c>, <c>whoCan</c>.
    /// </summary>
    /// <param name="json">The writer, within an object.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="texts">The language of the sentences.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteMembers(this Utf8JsonWriter json, Reason reason, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(reason);
        json.WriteString("code", reason.Code);
        if (reason.MendedBy is { } act)
            json.WriteString("mendedBy", act);
        json.WriteNumber("position", reason.Position);
        json.WriteString("subject", reason.Subject.ToString());
        json.WriteString("text", reason.What(texts));
        json.WriteString("remedy", reason.Remedy(texts));
        WriteList(json, "whoCan", reason.WhoCan.Select(role => role.Code));
    }

    /// <summary>
    /// Writes the members of a next step for people: <c>act</c>, <c>label</c>, <c>subject</c>, <c>name</c>, <c>possible</c>,
    /// <c>roles</c>, <c>commands</c>, <c>input</c>, <c>reasons</c>.
    /// </summary>
    /// <param name="json">The writer, within an object.</param>
    /// <param name="step">The step.</param>
    /// <param name="strategy">The strategy that it is of.</param>
    /// <param name="texts">The language of names and sentences.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteMembers(this Utf8JsonWriter json, NextStep step, Strategy strategy, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(texts);
        json.WriteString("act", step.Act);
        json.WriteString("label", string.Join("; ", step.Acts.Select(texts.Act)));
        json.WriteString("subject", step.Subject.ToString());
        json.WriteString("name", strategy.NameOf(step.Subject, texts));
        json.WriteBoolean("possible", step.IsPossible);
        WriteList(json, "roles", strategy.Definition.RolesFor(step.Act).Select(role => role.Code));
        WriteList(json, "commands", step.Commands);
        WriteList(json, "input", step.Input);
        json.WriteStartArray("reasons");
        foreach (var reason in step.Reasons)
        {
            json.WriteStartObject();
            json.WriteMembers(reason, texts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// Writes the members of an obligation for people: <c>act</c>, <c>label</c>, <c>subject</c>, <c>name</c>, <c>dueOn</c>,
    /// <c>daysLeft</c>, <c>overdue</c>, <c>role</c>, <c>who</c>.
    /// </summary>
    /// <param name="json">The writer, within an object.</param>
    /// <param name="obligation">The obligation.</param>
    /// <param name="strategy">The strategy that it is of.</param>
    /// <param name="on">The day from which days are counted.</param>
    /// <param name="texts">The language of names.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteMembers(this Utf8JsonWriter json, Obligation obligation, Strategy strategy, LocalDate on, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(obligation);
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(texts);
        json.WriteString("act", obligation.Act);
        json.WriteString("label", texts.Owed(obligation.Act));
        json.WriteString("subject", obligation.Subject.ToString());
        json.WriteString("name", strategy.NameOf(obligation.Subject, texts));
        json.WriteString("dueOn", obligation.DueOn is { } due ? LocalDatePattern.Iso.Format(due) : null);
        if (obligation.DaysLeft(on) is { } days)
            json.WriteNumber("daysLeft", days);
        else
            json.WriteNull("daysLeft");
        json.WriteBoolean("overdue", obligation.IsOverdue(on));
        json.WriteString("role", obligation.Role.Code);
        json.WriteString("who", obligation.Who?.Value);
    }

    /// <summary>
    /// Writes the members of a signal for people: <c>signal</c>, <c>rule</c>, <c>subject</c>, <c>name</c>, <c>area</c>,
    /// <c>raisedOn</c>, <c>text</c>, <c>remedy</c>, <c>act</c> (which removes its cause), <c>label</c>.
    /// </summary>
    /// <param name="json">The writer, within an object.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="strategy">The strategy that it is of.</param>
    /// <param name="texts">The language of names and sentences.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteMembers(this Utf8JsonWriter json, Signal signal, Strategy strategy, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(signal);
        ArgumentNullException.ThrowIfNull(strategy);
        ArgumentNullException.ThrowIfNull(texts);
        json.WriteString("signal", signal.Id.Value);
        json.WriteString("rule", signal.Rule);
        json.WriteString("subject", signal.Subject.ToString());
        json.WriteString("name", strategy.NameOf(signal.Subject, texts));
        json.WriteString("area", signal.Area?.Value);
        json.WriteString("raisedOn", LocalDatePattern.Iso.Format(signal.RaisedOn));
        json.WriteString("text", signal.ToString(texts));
        json.WriteString("remedy", signal.Remedy(texts));
        json.WriteString("act", signal.Act);
        json.WriteString("label", signal.Act is { } act ? texts.Act(act) : null);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
