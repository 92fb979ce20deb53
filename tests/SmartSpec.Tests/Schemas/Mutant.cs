using System.Globalization;
using System.Text.Json.Nodes;
using SmartSpec.Tests.Laws;

namespace SmartSpec.Tests;

/// <summary>
/// Changes JSON at random: members dropped, renamed and added, values of other types, words and forms; some mutated JSON is still
/// good.
/// </summary>
internal sealed class Mutant(Chance chance)
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "false",
        "0",
        "1",
        "-1",
        "2",
        "5",
        "6",
        "17",
        "18",
        "100",
        "101",
        "366",
        "367",
        "2147483647",
        "2147483648",
        "1.5",
        "-0.5",
        "9999999999999999999999999999",
        "10000000000000000000000000000",
        "[]",
        "[null]",
        "[1]",
        "[17,18]",
        "[\"food\"]",
        "{}",
        "{\"sv\":\"x\"}",
        "{\"sv\":\" \"}",
        "{\"sv\":\"x\",\"en\":\" \"}",
        "{\"sv\":1}",
        "{\"sv\":null}",
        "{\"svenska\":\"x\"}",
        "{\"SV\":\"x\"}",
        "{\"sv\\n\":\"x\"}",
        "{\"uri\":\"u\"}",
        "{\"uri\":\"u\",\"commitment\":\"c\"}",
        "{\"uri\":\"u\",\"commitment\":\" \"}",
        "{\"commitment\":\"c\"}",
        "{\"uri\":\"u\",\"commitment\":\"c\",\"sv\":\"x\"}",
        "{\"gate\":\"decision-recorded\"}",
        "{\"gate\":\"decision-recorded\",\"version\":0}",
        "{\"gate\":\"decision-recorded\",\"version\":2}",
        "{\"gate\":\"four-eyes\",\"between\":null}",
        "{\"gate\":\"four-eyes\",\"between\":\"off\",\"code\":\"x\"}",
        "{\"gate\":\"limited-number\",\"max\":0}",
        "{\"gate\":\"host\",\"id\":\"region.rule\",\"version\":7}",
        "{\"gate\":\"host\",\"id\":\"rule\"}",
        "{\"gate\":\"funding-committed\",\"percent\":100.5}",
        "{\"gate\":\"checkpoint\",\"id\":\"c\",\"label\":{\"sv\":\"x\"},\"roles\":[\"reader\"]}",
        "{\"gate\":\"checkpoint\",\"id\":\"c\",\"label\":{\"sv\":\" \"},\"roles\":[\"reader\"]}",
        "{\"gate\":\"checkpoint\",\"id\":\"c\",\"label\":{\"uri\":\"u\",\"commitment\":\"\"},\"roles\":[\"reader\"]}",
        "{\"gate\":\"checkpoint\",\"id\":\"c\",\"label\":{\"sv\":\"x\"},\"roles\":[]}",
        "{\"gate\":\"unheard-of\"}",
        "{\"is\":\"asset\",\"kind\":\"nature\"}",
        "{\"is\":\"asset\"}",
        "{\"is\":\"opportunity\",\"kind\":\"nature\"}",
        "{\"is\":\"challenge\",\"level\":\"global\"}",
    ];

    private static readonly string[] Words =
    [
        "",
        " ",
        "food",
        "Food",
        "food\n",
        "\nfood",
        "två ord",
        "a.b:c_d-e",
        new('x', 64),
        new('x', 65),
        "SEK",
        "EUR",
        "XXX",
        "sek",
        "SEK\n",
        "5 SEK",
        "-5 SEK",
        "+5 SEK",
        "5. SEK",
        ".5 EUR",
        ". SEK",
        "5.1234 SEK",
        "5.12345 SEK",
        "05 SEK",
        "5  SEK",
        "5SEK",
        "5\0 SEK",
        "1e3 SEK",
        "5 XXX",
        "5 SEK\n",
        "1234567890123456789012345678 SEK",
        "12345678901234567890123456789 SEK",
        "-1234567890123456789012345678 SEK",
        "2021-02-28",
        "2021-02-29",
        "2020-02-29",
        "1900-02-29",
        "2000-02-29",
        "-0004-02-29",
        "-0001-02-29",
        "-9998-01-01",
        "-9999-01-01",
        "9999-12-31",
        "10000-01-01",
        "0000-02-29",
        "2021-04-31",
        "2021-1-1",
        "2021-01-01\n",
        "2021-13-01",
        "2021-00-10",
        "2021-10-00",
        "2021-01-01T00:00:00Z",
        "2021-01-01T24:00:00Z",
        "2021-01-01T24:00:01Z",
        "2021-01-01T23:59:60Z",
        "2021-01-01T10:00:00.123456Z",
        "2021-01-01T10:00:00.1234567Z",
        "2021-01-01T10:00:00.123456099Z",
        "2021-01-01T10:00:00,5Z",
        "2021-01-01T10:00:00.Z",
        "2021-01-01T10:00:00.500Z",
        "2021-01-01T10:00:00",
        "2021-01-01T10:00:00z",
        "9999-12-31T24:00:00Z",
        "-9998-01-01T00:00:00Z",
        "2021-02-29T10:00:00Z",
        "area:food",
        "area:",
        ":food",
        "aria:food",
        "Area:food",
        "area:a:b",
        "area:food\n",
        "strategy:s",
        "effort:två",
        "process-lead",
        "Process-lead",
        "process_lead",
        "-",
        "0",
        "persons",
        "bodies",
        "off",
        "academia",
        "business",
        "public-sector",
        "publicSector",
        "PublicSector",
        "development",
        "action",
        "private",
        "eu",
        "up",
        "down",
        "global",
        "nature",
        "running",
        "closed",
        "implementing",
        "in-force",
        new('a', 64),
        new('A', 64),
        new('0', 63),
        "ab" + new string('0', 62) + "\n",
    ];

    private static readonly string[] Names =
    [
        "",
        "x",
        "$type",
        "$id",
        "id",
        "code",
        "judges",
        "isWaivable",
        "zone",
        "totalBudget",
        "committed",
        "daysOpen",
        "dueAt",
        "Id",
        "version",
        "gate",
        "uri",
        "sv",
    ];

    public JsonNode? Of(JsonNode json)
    {
        var holder = new JsonArray(json.DeepClone());
        for (var times = 1 + chance.Below(2); times > 0; times--)
            Spoil(chance.Of(Places(holder).ToList()));
        return holder.Count == 0 ? null : holder[0]?.DeepClone();
    }

    private static IEnumerable<(JsonNode Holder, string? Name, int Index)> Places(JsonNode? node)
    {
        if (node is JsonObject members)
            foreach (var (name, value) in members)
            foreach (var place in Places(value).Prepend((members, name, 0)))
                yield return place;
        else if (node is JsonArray items)
            for (var i = 0; i < items.Count; i++)
                foreach (var place in Places(items[i]).Prepend((items, null, i)))
                    yield return place;
    }

    private void Spoil((JsonNode Holder, string? Name, int Index) place)
    {
        if (place.Holder is JsonObject members)
            Spoil(members, place.Name!);
        else if (chance.In(60) || place.Holder.Parent is null)
            place.Holder[place.Index] = Other(place.Holder[place.Index]);
        else if (chance.In(50))
            place.Holder.AsArray().RemoveAt(place.Index);
        else
            place.Holder.AsArray().Insert(place.Index, place.Holder[place.Index]?.DeepClone());
    }

    private void Spoil(JsonObject members, string name)
    {
        switch (chance.Below(10))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                members.TryAdd(chance.Of(Names), Other(members[name]));
                break;
            case 2:
                Rename(
                    members,
                    name,
                    chance.Below(3) switch
                    {
                        0 => chance.Of(Names),
                        1 => name + "s",
                        _ => name.ToUpperInvariant(),
                    }
                );
                break;
            default:
                members[name] = Other(members[name]);
                break;
        }
    }

    /// <summary>A renamed member stays in its place: what order means is no schema's to say.</summary>
    private static void Rename(JsonObject members, string from, string to)
    {
        if (members.ContainsKey(to))
            return;
        var all = members.ToList();
        members.Clear();
        foreach (var (name, value) in all)
            members[name == from ? to : name] = value;
    }

    private JsonNode? Other(JsonNode? value) =>
        chance.Below(6) switch
        {
            0 or 1 => JsonNode.Parse(chance.Of(Values)),
            2 when value is JsonValue && value.GetValueKind() is System.Text.Json.JsonValueKind.String => JsonValue.Create(
                Twisted((string)value!)
            ),
            2 when value is JsonValue && value.GetValueKind() is System.Text.Json.JsonValueKind.Number => JsonNode.Parse(
                (chance.Below(5) - 1).ToString(CultureInfo.InvariantCulture)
            ),
            _ => JsonValue.Create(chance.Of(Words)),
        };

    private string Twisted(string word) =>
        chance.Below(5) switch
        {
            0 => word + "\n",
            1 => word + "x",
            2 => word.Length > 0 ? word[1..] : "x",
            3 => word.ToUpperInvariant(),
            _ => word + " ",
        };
}
