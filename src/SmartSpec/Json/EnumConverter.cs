using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartSpec;

internal sealed class EnumConverter<T> : WordConverter<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Words = Array.ConvertAll(Values, Kebab.Of);
    private static readonly byte[][] Encoded = Array.ConvertAll(Words, Encoding.UTF8.GetBytes);

    public override string Name => Kebab.Of(typeof(T));

    protected override FaultText ExpectedForm => new("form.one-of", string.Join(", ", Words));

    protected override string Pattern => $"(?:{string.Join('|', Words)})";

    public override JsonObject Describe(SchemaBook book) => new() { ["enum"] = SchemaBook.List(Words) };

    // The words are few, and compared as UTF-8: no string is allocated.
    protected override bool TryRead(ref Utf8JsonReader reader, out T value)
    {
        for (var i = 0; i < Encoded.Length; i++)
        {
            if (reader.ValueTextEquals(Encoded[i]))
            {
                value = Values[i];
                return true;
            }
        }

        value = default;
        return false;
    }

    protected override InputFaultKind? FaultOf(T value) => Array.IndexOf(Values, value) >= 0 ? null : InputFaultKind.Malformed;

    protected override string Written(T value) =>
        Array.IndexOf(Values, value) is >= 0 and var at
            ? Words[at]
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                $"{value} is no {typeof(T).Name}: expected {Expected}."
            );
}
