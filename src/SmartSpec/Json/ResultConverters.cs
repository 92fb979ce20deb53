using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>A result of the library: written, and never read.</summary>
internal abstract class ResultConverter<T> : JsonConverter<T>
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is a result of the library: it is written as JSON, and not read.");

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Members(writer, value);
        writer.WriteEndObject();
    }

    protected abstract void Members(Utf8JsonWriter writer, T value);

    protected static void Put<TValue>(Utf8JsonWriter writer, string name, TValue value)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, SmartSpecJson.Info<TValue>());
    }

    protected static void PutWords(Utf8JsonWriter writer, string name, EquatableArray<string> words)
    {
        writer.WriteStartArray(name);
        foreach (var word in words)
            writer.WriteStringValue(word);
        writer.WriteEndArray();
    }

    protected static void PutAll<TItem>(
        Utf8JsonWriter writer,
        string name,
        IEnumerable<TItem> items,
        JsonConverter<TItem> converter
    )
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            converter.Write(writer, item, SmartSpecJson.Options);
        writer.WriteEndArray();
    }
}

/// <summary>An outcome: its kind, the strategy's length and head, and the events or reasons.</summary>
internal sealed class OutcomeConverter(Texts? texts) : ResultConverter<Outcome>
{
    protected override void Members(Utf8JsonWriter writer, Outcome value)
    {
        writer.WriteString("outcome", value.Code);
        if (!value.Strategy.Id.IsEmpty)
            writer.WriteString("strategy", value.Strategy.Id.Value);
        writer.WriteNumber("length", value.Strategy.Length);
        if (value.Strategy.Length > 0)
            writer.WriteString("head", value.Strategy.Head.ToString());
        switch (value)
        {
            case Outcome.Accepted accepted:
                PutAll(writer, "events", accepted.Events, RecordedEventConverter.Instance);
                if (accepted.PersonalData.Count > 0)
                    PutAll(writer, "personalData", accepted.PersonalData, new PersonalDataFindingConverter(texts));
                break;
            case Outcome.Repeated repeated:
                writer.WriteString("command", repeated.Command.Value);
                PutAll(writer, "events", repeated.Events, RecordedEventConverter.Instance);
                break;
            case Outcome.IdAlreadyUsed used:
                writer.WriteString("command", used.Command.Value);
                break;
            case Outcome.Refused refused:
                PutAll(writer, "reasons", refused.Reasons, new ReasonConverter(texts));
                break;
        }
    }
}

/// <summary>A recorded event as in a history file: <c>{"hash":"…","event":{…}}</c>, with the exact line.</summary>
internal sealed class RecordedEventConverter : ResultConverter<RecordedEvent>
{
    public static RecordedEventConverter Instance { get; } = new();

    protected override void Members(Utf8JsonWriter writer, RecordedEvent value)
    {
        writer.WriteString("hash", value.Hash.ToString());
        writer.WritePropertyName("event");
        writer.WriteRawValue(value.Line.Span);
    }
}

/// <summary>A reason: its code, object and parameters; its sentences, where a language is chosen.</summary>
internal sealed class ReasonConverter(Texts? texts) : ResultConverter<Reason>
{
    protected override void Members(Utf8JsonWriter writer, Reason value)
    {
        writer.WriteString("kind", Kebab.Of(value.Kind));
        writer.WriteString("code", value.Code);
        writer.WriteString("subject", value.Subject.ToString());
        writer.WriteNumber("position", value.Position);
        PutAll(writer, "parameters", value.Parameters, ParameterConverter.Instance);
        PutWords(writer, "whoCan", value.WhoCan.Select(role => role.Code).ToEquatableArray());
        if (value.MendedBy is { } act)
            writer.WriteString("mendedBy", act);
        if (value.Demand is { } demand)
            Put(writer, "said", demand);
        if (texts is null)
            return;
        writer.WriteString("text", value.What(texts));
        writer.WriteString("remedy", value.Remedy(texts));
    }
}

/// <summary>A place that looks like personal data; its sentence, where a language is chosen.</summary>
internal sealed class PersonalDataFindingConverter(Texts? texts) : ResultConverter<PersonalDataFinding>
{
    protected override void Members(Utf8JsonWriter writer, PersonalDataFinding value)
    {
        writer.WriteString("path", value.Path);
        writer.WriteString("kind", Kebab.Of(value.Kind));
        writer.WriteBoolean("isInIdentifier", value.IsInIdentifier);
        if (value.Position is { } position)
            writer.WriteNumber("position", position);
        if (texts is not null)
            writer.WriteString("text", value.ToString(texts));
    }
}

/// <summary>A parameter of a reason: its name, the type of its values, its values as strings, and what they are called.</summary>
internal sealed class ParameterConverter : ResultConverter<Parameter>
{
    public static ParameterConverter Instance { get; } = new();

    protected override void Members(Utf8JsonWriter writer, Parameter value)
    {
        writer.WriteString("name", value.Name);
        writer.WriteString("kind", Kebab.Of(value.Kind));
        PutWords(writer, "values", value.Values);
        if (value.Names.Count == 0)
            return;
        writer.WriteStartArray("names");
        foreach (var name in value.Names)
            JsonSerializer.Serialize(writer, name, SmartSpecJson.Info<Text>());
        writer.WriteEndArray();
    }
}

/// <summary>A next step: its act, its object, its commands, its gates, and the reasons that block it.</summary>
internal sealed class NextStepConverter(Texts? texts) : ResultConverter<NextStep>
{
    protected override void Members(Utf8JsonWriter writer, NextStep value)
    {
        writer.WriteString("act", value.Act);
        writer.WriteString("subject", value.Subject.ToString());
        writer.WriteBoolean("isPossible", value.IsPossible);
        PutWords(writer, "commands", value.Commands);
        PutWords(writer, "input", value.Input);
        PutAll(writer, "gates", value.Gates, GateJudgementConverter.Instance);
        PutAll(writer, "reasons", value.Reasons, new ReasonConverter(texts));
    }
}

/// <summary>The standing of a gate before there is a command.</summary>
internal sealed class GateJudgementConverter : ResultConverter<GateJudgement>
{
    public static GateJudgementConverter Instance { get; } = new();

    protected override void Members(Utf8JsonWriter writer, GateJudgement value)
    {
        writer.WriteString("gate", value.Gate);
        writer.WriteString("standing", Kebab.Of(value.Standing));
    }
}

/// <summary>An obligation: its act, its object, its day and its person.</summary>
internal sealed class ObligationConverter : ResultConverter<Obligation>
{
    protected override void Members(Utf8JsonWriter writer, Obligation value)
    {
        writer.WriteString("act", value.Act);
        writer.WriteString("subject", value.Subject.ToString());
        if (value.DueOn is { } day)
            writer.WriteString("dueOn", Dates.Write(day));
        writer.WriteString("role", value.Role.Code);
        if (value.Who is { } who)
            writer.WriteString("who", who.Value);
    }
}

/// <summary>A difference: its kind, object and path, and the values before and after in a form without language.</summary>
internal sealed class DifferenceConverter : ResultConverter<Difference>
{
    protected override void Members(Utf8JsonWriter writer, Difference value)
    {
        writer.WriteString("kind", Kebab.Of(value.Kind));
        writer.WriteString("subject", value.Subject.ToString());
        if (value.Called is { } called)
            Put(writer, "called", called);
        writer.WriteString("path", value.Path);
        if (value.BeforeCode is { } before)
            writer.WriteString("before", before);
        if (value.AfterCode is { } after)
            writer.WriteString("after", after);
    }
}

/// <summary>An event: <c>{"area.closed.v1":{"area":"food"}}</c>.</summary>
internal sealed class EventConverter : ResultConverter<Event>
{
    protected override void Members(Utf8JsonWriter writer, Event value)
    {
        var name = EventNames.Of(value);
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, EventNames.TypeInfo(name)!);
    }
}

/// <summary>
/// The read model of a strategy: the members of its document without the process definition and the engine's own.
/// </summary>
internal sealed class StrategyConverter : ResultConverter<Strategy>
{
    private static readonly JsonPropertyInfo[] Public =
    [
        .. SmartSpecJson
            .Info<Strategy>()
            .Properties.Where(member => member.Name is not ("definition" or "origins" or "recentCommands")),
    ];

    protected override void Members(Utf8JsonWriter writer, Strategy value)
    {
        foreach (var member in Public)
        {
            if (member.Get!(value) is not { } content)
                continue;
            writer.WritePropertyName(member.Name);
            JsonSerializer.Serialize(
                writer,
                content,
                SmartSpecJson.Options.GetTypeInfo(content is Text ? typeof(Text) : content.GetType())
            );
        }
    }
}
