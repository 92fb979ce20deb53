using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmartSpec.Analysis;

/// <summary>The shape of <see cref="TableSeries.ToJson"/>, as it is read.</summary>
internal sealed record TableDocument(TableDocument.Key[] Regions, TableDocument.Key[] Activities, TableDocument.YearTable[] Years)
{
    internal sealed record Key(string Code, string? Name = null);

    internal sealed record YearTable(int Year, JsonElement[][] Rows, Sums? Totals = null);

    internal sealed record Sums(double?[] Regions, double?[] Activities, double? All);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(TableDocument))]
internal sealed partial class TableJson : JsonSerializerContext;
