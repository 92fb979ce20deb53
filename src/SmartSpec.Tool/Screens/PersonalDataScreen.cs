using System.Text.Json;

namespace SmartSpec.Tool.Screens;

/// <summary>Shows where accepted commands look like personal data; never what is there.</summary>
internal static class PersonalDataScreen
{
    public static void PersonalData(this Screen screen, Outcome.Accepted accepted)
    {
        foreach (var finding in accepted.PersonalData)
            screen.PersonalData(finding, line: null);
    }

    /// <summary>One of them, with its line in a file of commands; null where it has none.</summary>
    public static void PersonalData(this Screen screen, PersonalDataFinding finding, int? line)
    {
        var place = line is { } number ? screen.Say($"Rad {number}: ", $"Line {number}: ") : "";
        screen.Item("※", screen.Say("Personuppgift? ", "Personal data? ") + place, finding.ToString(screen.Texts));
    }

    /// <summary>The same as a line of JSON.</summary>
    public static void PersonalData(this TextWriter output, Screen screen, PersonalDataFinding finding, int? line) =>
        output.WriteJson(members =>
        {
            members.WriteString("personalData", finding.Path);
            if (line is { } number)
                members.WriteNumber("line", number);
            Put(members, screen, finding);
        });

    /// <summary>The member <c>personalData</c>, where there is anything.</summary>
    public static void WritePersonalData(this Utf8JsonWriter line, Screen screen, Outcome outcome)
    {
        if (outcome is not Outcome.Accepted { PersonalData: { Count: > 0 } found })
            return;
        line.WriteStartArray("personalData");
        foreach (var finding in found)
        {
            line.WriteStartObject();
            line.WriteString("path", finding.Path);
            Put(line, screen, finding);
            line.WriteEndObject();
        }

        line.WriteEndArray();
    }

    private static void Put(Utf8JsonWriter members, Screen screen, PersonalDataFinding finding)
    {
        if (finding.Position is { } position)
            members.WriteNumber("position", position);
        members.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Kind.ToString()));
        members.WriteString("says", finding.ToString(screen.Texts));
    }
}
