using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartSpec;

/// <summary>The stable names of a closed family of types, read from the attributes on its unions.</summary>
internal sealed class NameBook<T>
    where T : class
{
    private readonly Dictionary<Type, string> names = [];
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);

    public NameBook(EquatableArray<Type> unions)
    {
        foreach (var union in unions)
        {
            foreach (var derived in union.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false))
            {
                var name = (string)derived.TypeDiscriminator!;
                names.Add(derived.DerivedType, name);
                entries.Add(name, new(name, derived.DerivedType));
            }
        }

        All = [.. entries.Keys];
    }

    /// <summary>All names, union by union.</summary>
    public IReadOnlyList<string> All { get; }

    public string Of(T value) => Of(value.GetType());

    public string Of(Type type) => names[type];

    public JsonTypeInfo? TypeInfo(string name) => Find(name)?.Info;

    public Entry? Find(string name) => entries.GetValueOrDefault(name);

    /// <summary>One name. Its type information is created on first use: a program that starts needs few.</summary>
    public sealed class Entry(string name, Type type)
    {
        private EquatableArray<string>[]? required;

        /// <summary>The type.</summary>
        public Type Type => type;

        public JsonTypeInfo Info => field ??= SmartSpecJson.Options.GetTypeInfo(type);

        /// <summary>The name alone, as a list.</summary>
        public EquatableArray<string> Alone { get; } = [name];

        /// <summary>The members that must be given beside the object that is named by its kind.</summary>
        public EquatableArray<string> Required(SubjectKind on) =>
            (required ??= [.. Enum.GetValues<SubjectKind>().Select(RequiredBeside)])[(int)on];

        private EquatableArray<string> RequiredBeside(SubjectKind on)
        {
            var named = Kebab.Of(on);
            return Info
                .Properties.Where(member => member.IsRequired && member.Name != named)
                .Select(member => member.Name)
                .ToEquatableArray();
        }
    }
}
