using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace SmartSpec.Conventions.Tests.Concepts;

/// <summary>A folder of the core, or the stores package: one concept, and the types whose files stand in it.</summary>
internal sealed partial class ConceptFolder
{
    private static readonly ILookup<string, Type> ByName = new[] { typeof(Strategy), typeof(IStrategyStore) }
        .SelectMany(type => type.Assembly.GetTypes())
        .Where(type => !type.IsNested)
        .ToLookup(type => type.Name.Split('`')[0]);

    private ConceptFolder(string path)
    {
        Name = Path.GetFileName(path).Replace("SmartSpec.", "", StringComparison.Ordinal);
        Page = Path.GetRelativePath(Approval.Root(), Path.Combine(path, "README.md")).Replace('\\', '/');
        var files = Directory.GetFiles(path, "*.cs").Order(StringComparer.Ordinal).ToList();
        Declared = [.. files.Select(file => Path.GetFileNameWithoutExtension(file)).SelectMany(name => ByName[name])];
        Types = [.. Declared.Where(type => type.IsVisible)];
        Queries =
        [
            .. files
                .Where(file => Path.GetFileName(file).StartsWith("Strategy.", StringComparison.Ordinal))
                .SelectMany(file => PublicMethod().Matches(File.ReadAllText(file)))
                .Select(match => match.Groups[1].Value)
                .Distinct()
                .Select(name => typeof(Strategy).GetMethods().First(method => method.Name == name)),
        ];
    }

    /// <summary>Every folder that has something for a host: some public type.</summary>
    public static IReadOnlyList<ConceptFolder> All { get; } =
    [
        .. Directory
            .GetDirectories(Path.Combine(Approval.Root(), "src/SmartSpec"))
            .Where(path => Path.GetFileName(path) is not ("bin" or "obj"))
            .Append(Path.Combine(Approval.Root(), "src/SmartSpec.Stores"))
            .Select(path => new ConceptFolder(path))
            .Where(folder => folder.Types.Count > 0)
            .OrderBy(folder => folder.Name, StringComparer.Ordinal),
    ];

    public string Name { get; }

    /// <summary>The path of its page, from the repository's root.</summary>
    public string Page { get; }

    /// <summary>The public types, by name.</summary>
    public IReadOnlyList<Type> Types { get; }

    /// <summary>The queries of a strategy about the concept: its methods in the files of the folder.</summary>
    public IReadOnlyList<MethodInfo> Queries { get; }

    /// <summary>All types, also those that hosts do not see.</summary>
    private IReadOnlyList<Type> Declared { get; }

    public IEnumerable<Type> Commands => Unions(typeof(Command));

    public IEnumerable<Type> Events => Unions(typeof(Event));

    public IEnumerable<Type> Gates =>
        Declared
            .Where(type => type.IsSubclassOf(typeof(Gate)))
            .SelectMany(type => type.IsAbstract ? type.GetNestedTypes().Where(nested => nested.IsSubclassOf(type)) : [type]);

    /// <summary>The objects that a strategy has in a set.</summary>
    public IEnumerable<Type> Objects => Types.Where(type => type == typeof(Strategy) || Registered.Contains(type));

    /// <summary>The lifecycles: a class with a table.</summary>
    public IEnumerable<object> Lifecycles =>
        Declared
            .Select(type => type.GetProperty("Table", BindingFlags.Static | BindingFlags.Public)?.GetValue(null))
            .OfType<object>();

    public IEnumerable<RefusalCode> Refusals =>
        typeof(Strategy)
            .Assembly.GetTypes()
            .Where(type =>
                type.Name.EndsWith("Refusals", StringComparison.Ordinal)
                && File.Exists(Path.Combine(Approval.Root(), $"src/SmartSpec/{Name}/{type.Name}.cs"))
            )
            .SelectMany(type =>
                type.GetFields(BindingFlags.Static | BindingFlags.Public)
                    .Where(constant => constant.FieldType == typeof(RefusalCode))
            )
            .Select(constant => (RefusalCode)constant.GetValue(null)!);

    private static IReadOnlySet<Type> Registered { get; } =
        typeof(Strategy)
            .GetProperties()
            .Select(property => property.PropertyType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EntitySet<>))
            .Select(type => type.GetGenericArguments()[0])
            .ToHashSet();

    /// <summary>The cases of the unions, in the order in which their names are listed, wherever they stand.</summary>
    private IEnumerable<Type> Unions(Type of) =>
        Types
            .Where(type => type.IsAbstract && type.BaseType == of)
            .SelectMany(union => union.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false))
            .Select(named => named.DerivedType);

    [GeneratedRegex(@"^    public [^(=;]*? (\w+)\(", RegexOptions.Multiline)]
    private static partial Regex PublicMethod();
}
