using System.Text.Json;

namespace SmartSpec.Analysis;

/// <content>The stored form: JSON that is the same for the same tables, so that its SHA-256 names them.</content>
public sealed partial class TableSeries
{
    /// <summary>The tables as JSON, in UTF-8: regions, activities, and for each year its rows and given totals.</summary>
    /// <remarks>A cell is a number, <c>":"</c> where it is missing, <c>"c"</c> where it is suppressed; with flags an array of both.</remarks>
    public byte[] ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Write(json, "regions", Regions);
            Write(json, "activities", Activities);
            json.WriteStartArray("years");
            foreach (var (year, table) in tables)
                Write(json, year, table);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string name, TableKeys keys)
    {
        json.WriteStartArray(name);
        foreach (var key in keys)
        {
            json.WriteStartObject();
            json.WriteString("code", key.Code);
            if (key.Name is not null)
                json.WriteString("name", key.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, int year, RegionTable table)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        json.WriteStartArray("rows");
        for (var r = 0; r < table.Regions.Count; r++)
        {
            json.WriteStartArray();
            for (var a = 0; a < table.Activities.Count; a++)
                Write(json, table[r, a]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (table.Totals.AreGiven)
            Write(json, table.Totals);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Cell cell)
    {
        if (cell.Flags is not null)
            json.WriteStartArray();
        if (cell.Value is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(cell.State is CellState.Suppressed ? "c" : ":");
        if (cell.Flags is null)
            return;
        json.WriteStringValue(cell.Flags);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, TableTotals totals)
    {
        json.WriteStartObject("totals");
        Write(json, "regions", totals.Regions);
        Write(json, "activities", totals.Activities);
        json.WritePropertyName("all");
        WriteTotal(json, totals.Whole);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ReadOnlySpan<double> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
            WriteTotal(json, number);
        json.WriteEndArray();
    }

    private static void WriteTotal(Utf8JsonWriter json, double total)
    {
        if (double.IsNaN(total))
            json.WriteNullValue();
        else
            json.WriteNumberValue(total);
    }
}
