using System.Text.Json;

namespace SmartSpec;

internal sealed class IdConverter<T> : WordConverter<Id<T>>
{
    public const string Form = "[A-Za-z0-9._:-]{1,64}";

    public override string Name => "identifier";

    protected override FaultText ExpectedForm => new("form.identifier", $"{Id<T>.MaxLength}");

    protected override string Pattern => Form;

    protected override bool TryRead(ref Utf8JsonReader reader, out Id<T> value) => Id<T>.TryMake(reader.GetString()!, out value);

    protected override InputFaultKind? FaultOf(Id<T> value) => value.IsEmpty ? InputFaultKind.Missing : null;

    protected override string Written(Id<T> value) =>
        value.IsEmpty
            ? throw new ArgumentException(
                $"An identifier of {typeof(T).Name} is missing: default identifies nothing.",
                nameof(value)
            )
            : value.Value;
}
