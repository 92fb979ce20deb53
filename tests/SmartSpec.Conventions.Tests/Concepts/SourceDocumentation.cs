using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SmartSpec.Conventions.Tests.Concepts;

/// <summary>The documentation in the source of its types and members, as Markdown.</summary>
internal static partial class SourceDocumentation
{
    private static readonly Dictionary<string, XElement> Members = new[] { "SmartSpec.xml", "SmartSpec.Stores.xml" }
        .SelectMany(file => XDocument.Load(Path.Combine(AppContext.BaseDirectory, file)).Descendants("member"))
        .ToDictionary(member => (string)member.Attribute("name")!);

    public static string Summary(Type type) => Text(Find(Key(type))?.Element("summary"));

    public static string Summary(PropertyInfo property) =>
        Find($"P:{Name(property.DeclaringType!)}.{property.Name}") is { } own
            ? Text(own.Element("summary"))
            : Parameter(property.DeclaringType!, property.Name);

    public static string Summary(MethodInfo method) =>
        Text(
            Members
                .FirstOrDefault(member =>
                    $"{member.Key}(".StartsWith($"M:{Name(method.DeclaringType!)}.{method.Name}(", StringComparison.Ordinal)
                )
                .Value?.Element("summary")
        );

    public static string Field(Type type, string name) => Text(Find($"F:{Name(type)}.{name}")?.Element("summary"));

    /// <summary>The documentation of a record's parameter; empty where there is none.</summary>
    public static string Parameter(Type record, string name) =>
        Text(Find(Key(record))?.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == name));

    public static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static string Key(Type type) => $"T:{Name(type)}";

    private static XElement? Find(string key) => Members.GetValueOrDefault(key);

    private static string Text(XElement? element) =>
        element is null ? "" : Space().Replace(string.Concat(element.Nodes().Select(Written)), " ").Trim();

    private static string Written(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement { Name.LocalName: "em" } stressed => $"*{stressed.Value}*",
            XElement { Name.LocalName: "see" or "seealso" } see => $"`{Short((string)see.Attribute("cref")!)}`",
            XElement { Name.LocalName: "paramref" or "typeparamref" } named => $"`{(string)named.Attribute("name")!}`",
            XElement other => string.Concat(other.Nodes().Select(Written)),
            _ => "",
        };

    // T:SmartSpec.AreaCommand.Nominate → AreaCommand.Nominate; a member's own type need not be written.
    private static string Short(string cref)
    {
        var name = Arity().Replace(cref[2..].Split('(')[0], "");
        return name.StartsWith("SmartSpec.", StringComparison.Ordinal)
            ? Namespace().Replace(name, "")
            : name[(name.LastIndexOf('.') + 1)..];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"^SmartSpec\.((Definitions|Histories|Model|Proofs|Serialization|Stores|TakingOver)\.)?")]
    private static partial Regex Namespace();

    [GeneratedRegex("`[0-9]+")]
    private static partial Regex Arity();
}
