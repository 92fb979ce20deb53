using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace SmartSpec.Tests;

/// <summary>
/// A sample of every command as JSON, made from what the reader of commands knows: with every member or the required ones, and
/// with one thing changed.
/// </summary>
internal sealed class CommandSample
{
    private readonly bool isFull;
    private readonly int changed;
    private int places;

    private CommandSample(bool isFull, int changed) => (this.isFull, this.changed) = (isFull, changed);

    public static JsonObject Full(string name) => new CommandSample(isFull: true, changed: 0).Command(name);

    public static JsonObject Shortest(string name) => new CommandSample(isFull: false, changed: 0).Command(name);

    /// <summary>The full sample, once with each of its values, kinds, lists and optional members changed.</summary>
    public static IEnumerable<JsonObject> Changes(string name)
    {
        for (var place = 1; ; place++)
        {
            var sample = new CommandSample(isFull: true, place);
            var made = sample.Command(name);
            if (sample.places < place)
                yield break;
            yield return made;
        }
    }

    private JsonObject Command(string name) => new() { [name] = Object(CommandNames.TypeInfo(name)!) };

    private bool ChangesHere() => ++places == changed;

    private JsonObject Object(JsonTypeInfo info)
    {
        var made = new JsonObject();
        if (info.PolymorphismOptions is { } kinds)
        {
            var kind = kinds.DerivedTypes[ChangesHere() ? 1 : 0];
            made[kinds.TypeDiscriminatorPropertyName] = (string)kind.TypeDiscriminator!;
            info = SmartSpecJson.Options.GetTypeInfo(kind.DerivedType);
        }

        foreach (var member in info.Properties.Where(member => member.Get is not null))
            if (member.IsRequired || (isFull && !ChangesHere()))
                made[member.Name] = Value(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType);
        return made;
    }

    private JsonNode? Value(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            return new JsonArray([
                .. Enumerable.Range(0, ChangesHere() ? 2 : 1).Select(_ => Value(type.GetGenericArguments()[0])),
            ]);
        if (SmartSpecJson.Options.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Object } info)
            return Object(info);
        var (is0, is1) = Of(type);
        return JsonNode.Parse(ChangesHere() ? is1 : is0);
    }

    private static (string One, string Other) Of(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            return ("\"one\"", "\"One\"");
        if (type.IsEnum)
        {
            var words = Enum.GetNames(type)
                .Where(word => word != nameof(IsoDayOfWeek.None))
                .Select(JsonNamingPolicy.KebabCaseLower.ConvertName)
                .ToList();
            return ($"\"{words[^1]}\"", $"\"{words[0]}\"");
        }

        return type switch
        {
            _ when type == typeof(string) => ("\"Ålder\"", "\"A\\u030Alder\""),
            _ when type == typeof(bool) => ("true", "false"),
            _ when type == typeof(int) || type == typeof(long) => ("7", "8"),
            _ when type == typeof(decimal) => ("1.5", "15"),
            _ when type == typeof(LocalDate) => ("\"2021-03-31\"", "\"2022-03-31\""),
            _ when type == typeof(AnnualDate) => ("\"03-31\"", "\"04-01\""),
            _ when type == typeof(Text) => ("""{"sv":"Livsmedel","en":"Food"}""", """{"en":"Food","sv":"Livsmedel"}"""),
            _ when type == typeof(Money) => ("\"1500.25 SEK\"", "\"1500.25 EUR\""),
            _ when type == typeof(Currency) => ("\"SEK\"", "\"EUR\""),
            _ when type == typeof(Sdg) => ("9", "12"),
            _ when type == typeof(Role) => ("\"area-lead\"", "\"reader\""),
            _ when type == typeof(Hash) => ($"\"{Hash.Of("one"u8)}\"", $"\"{Hash.Of("other"u8)}\""),
            _ when type == typeof(Subject) => ("\"area:one\"", "\"effort:one\""),
            _ => throw new ArgumentException($"There is no sample of {type}.", nameof(type)),
        };
    }
}
