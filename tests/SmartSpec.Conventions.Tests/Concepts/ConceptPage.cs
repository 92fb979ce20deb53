using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartSpec.Conventions.Tests.Concepts;

/// <summary>
/// The part of a concept's page that is made from the source: steps, commands with who may and which gates, events, gates, what
/// members of objects, refusals, types.
/// </summary>
internal static class ConceptPage
{
    private static readonly ProcessDefinition Shipped = ProcessDefinition.Default;

    public static string Made(ConceptFolder folder) =>
        string.Join(
            "\n",
            Sections(folder)
                .Where(section => section.Lines.Count > 0)
                .Select(section => $"## {section.Title}\n\n{string.Join("\n", section.Lines)}\n")
        );

    private static IEnumerable<(string Title, List<string> Lines)> Sections(ConceptFolder folder)
    {
        yield return ("Steps", [.. folder.Lifecycles.SelectMany(Lifecycle)]);
        yield return (
            "Commands",
            [
                .. Table(["command", "roles by default", "gates by default", "events"], folder.Commands.SelectMany(Acts)),
                .. folder.Commands.SelectMany(Command),
            ]
        );
        yield return (
            "Events",
            Table(
                ["event", "what happened"],
                folder.Events.Select(type => (string[])[$"`{NameOf(type)}`", SourceDocumentation.Summary(type)])
            )
        );
        yield return ("Gates", [.. folder.Gates.SelectMany(Gate)]);
        foreach (var type in folder.Objects)
            yield return (
                $"Members of `{type.Name}`",
                Table(
                    ["member", "what it is"],
                    type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                        .Where(property => property.Name != "EqualityContract")
                        .Select(property => (string[])[$"`{property.Name}`", SourceDocumentation.Summary(property)])
                )
            );
        yield return (
            "Queries",
            [
                .. folder.Queries.Select(Query),
                .. folder
                    .Types.Where(type => type.IsAbstract && type.IsSealed && type != typeof(Gates) && type != typeof(SignalRules))
                    .SelectMany(Queries),
            ]
        );
        yield return (
            "Refusals",
            [
                .. folder.Refusals.Select(code =>
                    $"* [`{code.Code}`](../REFUSALS.md#{code.Code}) {Texts.English.Of($"refusal.{code.Code}")}"
                ),
            ]
        );
        var documented = folder
            .Objects.Concat(folder.Commands.Concat(folder.Events).Concat(folder.Gates).Select(type => type.DeclaringType ?? type))
            .ToHashSet();
        yield return (
            "Other types",
            Table(
                ["type", "what it is"],
                folder
                    .Types.Where(type => !documented.Contains(type) && !(type.IsAbstract && type.IsSealed))
                    .Select(type => (string[])[$"`{type.Name.Split('`')[0]}`", SourceDocumentation.Summary(type)])
            )
        );
    }

    private static IEnumerable<string> Lifecycle(object table)
    {
        yield return $"```mermaid\n{((string)table.GetType().GetProperty("Mermaid")!.GetValue(table)!).ReplaceLineEndings("\n").Trim()}\n```\n";
        var name = (string)table.GetType().GetProperty("Name")!.GetValue(table)!;
        var steps = table.GetType().GetGenericArguments()[0];
        foreach (
            var line in Table(
                ["step", "in English", "in Swedish", "what it means"],
                Enum.GetNames(steps)
                    .Select(step => (step, Key: $"step.{name}.{Kebab(step)}"))
                    .Select(step =>
                        (string[])
                            [
                                $"`{step.step}`",
                                Texts.English.Of(step.Key),
                                Texts.Swedish.Of(step.Key),
                                SourceDocumentation.Field(steps, step.step),
                            ]
                    )
            )
        )
            yield return line;
        yield return "";
    }

    /// <summary>A command by the keys that a definition knows: who may do it, what has to be met, and what it records.</summary>
    private static IEnumerable<string[]> Acts(Type type)
    {
        var acts = SmartSpec.Concepts.All.SelectMany(concept => concept.Acts).Where(act => act.Command == NameOf(type)).ToList();
        var events = string.Join(", ", acts.SelectMany(act => act.Events).Distinct().Select(recorded => $"`{NameOf(recorded)}`"));
        var keys = acts.SelectMany(act => act.Keys).Distinct().ToList();
        return keys.Count == 0
            ?
            [
                [$"`{NameOf(type)}`", "the roles of the checkpoint", "", events],
            ]
            : keys.Select(key =>
                (string[])
                    [
                        $"`{key}`",
                        $"{Roles(Shipped.RolesFor(key))}{Unnamed(key)}",
                        string.Join(", ", Shipped.GatesOn(key).Select(gate => $"`{gate.Code}`")),
                        events,
                    ]
            );
    }

    private static IEnumerable<string> Command(Type type)
    {
        yield return $"\n### `{NameOf(type)}`\n\n{SourceDocumentation.Summary(type)}\n";
        foreach (var property in SmartSpecJson.Options.GetTypeInfo(type).Properties)
            yield return $"* `{property.Name}`{(property.IsRequired ? "" : " (may be left out)")}: "
                + $"{SourceDocumentation.Parameter(type, MemberOf(type, property.Name))}";
    }

    private static IEnumerable<string> Gate(Type type)
    {
        var gate = (Gate)RuntimeHelpers.GetUninitializedObject(type);
        var code = type == typeof(HostGateReference) ? "host" : gate.Code;
        yield return $"* `{code}`{(gate.IsWaivable ? ", which can be waived" : "")}: {SourceDocumentation.Summary(type)}";
        foreach (
            var parameter in type.GetConstructors()
                .SelectMany(constructor => constructor.GetParameters())
                .Where(parameter => parameter.ParameterType != type)
        )
            yield return $"  * `{JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!)}`: "
                + $"{SourceDocumentation.Parameter(type, parameter.Name!)}";
    }

    private static IEnumerable<string> Queries(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(method => !method.IsSpecialName)
            .DistinctBy(method => method.Name)
            .Select(Query);

    private static string Query(MethodInfo method) =>
        $"* `{method.DeclaringType!.Name}.{method.Name}`: {SourceDocumentation.Summary(method)}";

    private static string Unnamed(string act) =>
        ActKeys.DefaultRoles(act) is { Count: > 0 } roles ? $"; where a definition does not name it: {Roles(roles)}" : "";

    private static string Roles(EquatableArray<Role> may) =>
        string.Join(", ", may.Select(role => Texts.English.Of($"role.{role}"))) is { Length: > 0 } roles ? roles : "nobody";

    private static List<string> Table(string[] heads, IEnumerable<string[]> rows)
    {
        var all = rows.Select(Row).ToList();
        return all.Count == 0 ? [] : [Row(heads), Row([.. heads.Select(_ => "---")]), .. all];

        static string Row(string[] cells) =>
            $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";
    }

    private static string NameOf(Type type) =>
        (string)
            type.DeclaringType!.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false)
                .Single(derived => derived.DerivedType == type)
                .TypeDiscriminator!;

    private static string MemberOf(Type type, string json) =>
        type.GetProperties().First(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name) == json).Name;

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
