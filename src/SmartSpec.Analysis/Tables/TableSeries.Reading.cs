using System.Text.Json;

namespace SmartSpec.Analysis;

/// <content>Reading of the stored form.</content>
public sealed partial class TableSeries
{
    /// <summary>Reads tables that <see cref="ToJson"/> has written.</summary>
    /// <param name="json">UTF-8.</param>
    /// <returns>The tables; refused where it is no such JSON, by its place, or the tables themselves are refused.</returns>
    public static Answer<TableSeries> Read(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, TableJson.Default.TableDocument) is { } document
                ? Of(document)
                : AnalysisMessage.Of("json", ("place", "$"));
        }
        catch (JsonException fault)
        {
            return AnalysisMessage.Of("json", ("place", fault.Path ?? "$"));
        }
    }

    private static Answer<TableSeries> Of(TableDocument document)
    {
        TableKeys regions = TableKeys.Of(document.Regions.Select(key => new TableKey(key.Code, key.Name)));
        TableKeys activities = TableKeys.Of(document.Activities.Select(key => new TableKey(key.Code, key.Name)));
        Dictionary<int, RegionTable> tables = [];
        foreach (var (i, year) in document.Years.Index())
        {
            var table = Cells(year.Rows, regions.Count, activities.Count, $"$.years[{i}].rows")
                .Then(cells => RegionTable.Of(regions, activities, cells))
                .Then(read => year.Totals is { } totals ? read.WithTotals(totals.Regions, totals.Activities, totals.All) : read);
            if (!table.TryGetValue(out var whole))
                return Answer<TableSeries>.Refused(table.Refusals);
            if (!tables.TryAdd(year.Year, whole))
                return AnalysisMessage.Of("json", ("place", $"$.years[{i}].year"));
        }

        return Of(tables);
    }

    private static Answer<Cell[,]> Cells(JsonElement[][] rows, int regions, int activities, string place)
    {
        if (rows.Length != regions || rows.Any(row => row is null || row.Length != activities))
            return AnalysisMessage.Of("json", ("place", place));
        var cells = new Cell[regions, activities];
        for (var r = 0; r < regions; r++)
        for (var a = 0; a < activities; a++)
            if (CellOf(rows[r][a]) is { } cell)
                cells[r, a] = cell;
            else
                return AnalysisMessage.Of("json", ("place", $"{place}[{r}][{a}]"));
        return cells;
    }

    private static Cell? CellOf(JsonElement json) =>
        json.ValueKind switch
        {
            JsonValueKind.Number when json.TryGetDouble(out var number) => Cell.Of(number),
            JsonValueKind.String when json.ValueEquals(":") => Cell.Missing,
            JsonValueKind.String when json.ValueEquals("c") => Cell.Suppressed,
            JsonValueKind.Array
                when json.GetArrayLength() == 2
                    && json[0].ValueKind is not JsonValueKind.Array
                    && json[1].ValueKind is JsonValueKind.String => CellOf(json[0])?.Flagged(json[1].GetString()),
            _ => null,
        };
}
