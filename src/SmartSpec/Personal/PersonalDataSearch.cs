using System.Collections;
using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>Searches every identifier and text of a command, wherever it is.</summary>
internal static class PersonalDataSearch
{
    private static readonly ConcurrentDictionary<Type, Member[]> Members = new();

    /// <summary>The places that look like personal data, each with its value; null for none.</summary>
    public static List<Place>? In(object value)
    {
        List<Place>? found = null;
        InMembers(value, ref found);

        // The definition with which a strategy begins is no part of the command's JSON.
        if (value is IFoundingCommand founding)
            InPart("definition", founding.Definition, ref found);
        return found;
    }

    private static void InMembers(object value, ref List<Place>? found)
    {
        foreach (var member in Members.GetOrAdd(value.GetType(), MembersOf))
            if (!member.IsIdentifier)
                InPart(member.Name, member.Get(value), ref found);
            else if (member.Get(value) is { } id)
                Add(member.Name, id.ToString(), id, isIdentifier: true, ref found);
    }

    private static void InPart(string name, object? value, ref List<Place>? found)
    {
        var before = found?.Count ?? 0;
        InValue(value, ref found);
        for (var i = before; i < found?.Count; i++)
            found[i] = found[i].In(name);
    }

    private static void InValue(object? value, ref List<Place>? found)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                AddText("", text, value, ref found);
                break;
            case Text.Inline inline:
                foreach (var translation in inline.Translations)
                    AddText(translation.Language, translation.Value, value, ref found);
                break;
            case Text.Erasable erasable:
                AddText("uri", erasable.Uri, value, ref found);
                break;
            case ProcessDefinition definition:
                if (!ReferenceEquals(definition, ProcessDefinition.Default))
                    InMembers(definition.Document, ref found);
                break;
            case Subject subject:
                Add("", subject.Id, value, isIdentifier: true, ref found);
                break;
            case IReadOnlyDictionary<string, Text> named:
                foreach (var (name, one) in named)
                    InPart(name, one, ref found);
                break;
            case IReadOnlyDictionary<string, EquatableArray<Gate>> gates:
                foreach (var (act, onAct) in gates)
                    InPart(act, onAct, ref found);
                break;
            case IEnumerable many:
                InItems(many, ref found);
                break;
            default:
                if (IsId(value.GetType()))
                    Add("", value.ToString(), value, isIdentifier: true, ref found);
                else
                    InMembers(value, ref found);
                break;
        }
    }

    private static void InItems(IEnumerable many, ref List<Place>? found)
    {
        var position = 0;
        foreach (var item in many)
        {
            var before = found?.Count ?? 0;
            InValue(item, ref found);
            for (var i = before; i < found?.Count; i++)
                found[i] = found[i].In($"[{Parameter.Written(position)}]");
            position++;
        }
    }

    private static void AddText(string path, string? text, object value, ref List<Place>? found) =>
        Add(path, text, value, isIdentifier: false, ref found);

    private static void Add(string path, string? text, object value, bool isIdentifier, ref List<Place>? found)
    {
        var kinds = PersonalDataForms.In(text);
        if (kinds is PersonalDataKinds.None)
            return;
        foreach (var kind in kinds.Kinds())
            (found ??= []).Add(new(new(path, kind, isIdentifier), value));
    }

    private static Member[] MembersOf(Type type) =>
        !SmartSpecJson.Options.TryGetTypeInfo(type, out var info)
            ? []
            :
            [
                .. info
                    .Properties.Where(member => member.Get is not null && CanHaveText(member.PropertyType))
                    .Select(member => new Member(
                        member.Name,
                        member.Get!,
                        IsId(Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType)
                    )),
            ];

    /// <summary>Whether values of a type can have an identifier or a text in them.</summary>
    private static bool CanHaveText(Type type) =>
        Nullable.GetUnderlyingType(type) is { } given ? CanHaveText(given)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>)
            ? CanHaveText(type.GetGenericArguments()[0])
        : IsId(type)
            || type == typeof(Subject)
            || (!type.IsValueType && type != typeof(Currency))
            || SmartSpecJson.Options.TryGetTypeInfo(type, out var info) && info.Kind is JsonTypeInfoKind.Object;

    private static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);

    /// <summary>A place that looks like personal data.</summary>
    /// <param name="Finding">The place and the kind.</param>
    /// <param name="Value">The identifier or text that is there.</param>
    internal readonly record struct Place(PersonalDataFinding Finding, object Value)
    {
        /// <summary>The same place, with the path of its container.</summary>
        public Place In(string container) =>
            this with
            {
                Finding = Finding with
                {
                    Path =
                        Finding.Path.Length == 0 ? container
                        : Finding.Path[0] == '[' ? container + Finding.Path
                        : $"{container}.{Finding.Path}",
                },
            };
    }

    private sealed record Member(string Name, Func<object, object?> Get, bool IsIdentifier);
}
