using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>
/// A check of values that a host created in code, by the converters that write them: nulls, empty identifiers, undefined
/// enumeration values, dates of other calendars, half surrogate pairs.
/// </summary>
internal static class InputValidation
{
    private static readonly ConcurrentDictionary<Type, Member[]> Members = new();
    private static readonly ConcurrentDictionary<Type, IValidatingConverter?> Judges = new();

    /// <summary>The first fault of an object; null where it has none.</summary>
    public static InputFault? Fault(object value)
    {
        foreach (var fault in Faults(value))
            return fault;
        return null;
    }

    /// <summary>
    /// The faults of an object, member by member: the first fault of a list, and all faults of an object in it.
    /// </summary>
    public static IEnumerable<InputFault> Faults(object value)
    {
        foreach (var member in Members.GetOrAdd(value.GetType(), MembersOf))
        {
            var content = member.Get(value);
            if (content is null && member.MayBeNull)
                continue;
            if (content is not null && IsObject(content, member.Judge))
                foreach (var fault in Faults(content))
                    yield return fault.In(member.Name) with
                    {
                        IsOfText = false,
                    };
            else if (FaultOf(content, member.Judge) is { } fault)
                yield return fault.In(member.Name) with
                {
                    IsOfText =
                        fault.Path.Length == 0 && fault.Kind is not InputFaultKind.Malformed && member.Judge is TextConverter,
                };
        }
    }

    private static bool IsObject(object value, IValidatingConverter? judge) =>
        judge is null
        && value is not (string or bool or int or long or decimal)
        && Judges.GetOrAdd(value.GetType(), JudgeOf) is null;

    private static InputFault? FaultOf(object? value, IValidatingConverter? judge) =>
        value is null ? new InputFault("", InputFaultKind.Missing)
        : judge is not null ? judge.Fault(value)
        : FaultOf(value);

    /// <summary>The values of an object's members, in order.</summary>
    public static IEnumerable<object?> Values(object value)
    {
        foreach (var member in Members.GetOrAdd(value.GetType(), MembersOf))
            yield return member.Get(value);
    }

    /// <summary>The members of an object by their JSON names, in order; none where the value has no members.</summary>
    public static IEnumerable<(string Name, object? Value)> Named(object value)
    {
        foreach (var member in Members.GetOrAdd(value.GetType(), MembersOf))
            yield return (member.Name, member.Get(value));
    }

    /// <summary>Whether a value is one word of JSON, or a text: nothing to look into.</summary>
    public static bool IsWord(object value) =>
        value is string or bool or int or long or decimal or Text
        || (
            Judges.GetOrAdd(value.GetType(), JudgeOf) is { } judge
            && judge.GetType().BaseType is { IsGenericType: true } word
            && word.GetGenericTypeDefinition() == typeof(WordConverter<>)
        )
        || value is Sdg or ProcessDefinition;

    /// <summary>The fault of a value of any type.</summary>
    public static InputFault? FaultOf(object? value) =>
        value switch
        {
            null => new("", InputFaultKind.Missing),
            string text => Text.IsWhole(text) ? null : new("", InputFaultKind.Malformed),
            bool or int or long or decimal => null,
            _ when Judges.GetOrAdd(value.GetType(), JudgeOf) is { } judge => judge.Fault(value),
            _ => Fault(value),
        };

    private static IValidatingConverter? JudgeOf(Type type)
    {
        for (var at = type; at is not null && at != typeof(object); at = at.BaseType)
            if (JsonConverters.Of(at) is { } converter)
                return converter as IValidatingConverter;
        return null;
    }

    private static Member[] MembersOf(Type type) =>
        !SmartSpecJson.Options.TryGetTypeInfo(type, out var info)
            ? []
            :
            [
                .. info
                    .Properties.Where(property => property.Get is not null)
                    .Select(property => new Member(
                        property.Name,
                        property.Get!,
                        MayBeNull(property),
                        JudgeOf(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
                    )),
            ];

    private static bool MayBeNull(JsonPropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || property.IsGetNullable
        || property.AssociatedParameter is { IsNullable: true };

    // The judge is that of the type of the member, where one judges all its values; null where it depends on the value.
    private sealed record Member(string Name, Func<object, object?> Get, bool MayBeNull, IValidatingConverter? Judge);
}
