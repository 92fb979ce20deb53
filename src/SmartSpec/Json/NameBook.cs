using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>The stable names of a closed family of types, read from the attributes on its unions.</summary>
internal sealed class NameBook<T>
    where T : class
{
    private readonly FrozenDictionary<Type, string> names;
    private readonly FrozenDictionary<string, Lazy<JsonTypeInfo>> types;

    // How a type is written is made out when it is first asked: a program that starts needs few of them.
    public NameBook(params IEnumerable<JsonTypeInfo> unions)
    {
        var all = unions.SelectMany(union => union.PolymorphismOptions!.DerivedTypes
            .Select(derived => (Name: (string)derived.TypeDiscriminator!, derived.DerivedType, Info: new Lazy<JsonTypeInfo>(() => union.Options.GetTypeInfo(derived.DerivedType)))))
            .ToList();
        names = all.ToFrozenDictionary(entry => entry.DerivedType, entry => entry.Name);
        types = all.ToFrozenDictionary(entry => entry.Name, entry => entry.Info, StringComparer.Ordinal);
        All = [.. all.Select(entry => entry.Name)];
    }

    /// <summary>All names, union by union.</summary>
    public IReadOnlyList<string> All { get; }

    public string Of(T value) => names[value.GetType()];

    public JsonTypeInfo? TypeInfo(string name) => types.GetValueOrDefault(name)?.Value;
}
