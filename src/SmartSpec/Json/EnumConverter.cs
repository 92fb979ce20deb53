using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace SmartSpec;

internal sealed class EnumConverter<T> : WordConverter<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<string, T> Values = Enum.GetValues<T>().ToFrozenDictionary(Kebab.Of, StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(value => value, Kebab.Of);

    public override string Name => Kebab.Of(typeof(T));

    protected override string Expected => $"one of {string.Join(", ", Enum.GetValues<T>().Select(Kebab.Of))}";

    protected override string Pattern => $"(?:{string.Join('|', Enum.GetValues<T>().Select(Kebab.Of))})";

    public override JsonObject Describe(SchemaBook book) => new() { ["enum"] = SchemaBook.List(Enum.GetValues<T>().Select(Kebab.Of)) };

    protected override bool TryParse(string text, out T value) => Values.TryGetValue(text, out value);

    protected override UnsoundKind? FaultOf(T value) => Names.ContainsKey(value) ? null : UnsoundKind.Malformed;

    protected override string Written(T value) => Names.TryGetValue(value, out var name)
        ? name
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"{value} is no {typeof(T).Name}: expected {Expected}.");
}
