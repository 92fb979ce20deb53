using System.Text.Json;

namespace SmartSpec.Tool.Screens;

/// <summary>Shows where accepted commands look like personal data; never what is there.</summary>
internal static class PersonalDataScreen
{
    public static void PersonalData(this Screen screen, Outcome.Accepted accepted)
    {
        foreach (var finding in accepted.PersonalData)
            screen.Item("※", screen.Say("Personuppgift? ", "Personal data? "), finding.ToString(screen.Texts));
    }

    /// <summary>One of them, with its line in the file of commands.</summary>
    public static void PersonalData(this Screen screen, PersonalDataFinding finding, int line) =>
        screen.Item(
            "※",
            screen.Say($"Personuppgift? Rad {line}: ", $"Personal data? Line {line}: "),
            finding.ToString(screen.Texts)
        );

    /// <summary>The same as a line of JSON.</summary>
    public static void PersonalData(this TextWriter output, Screen screen, PersonalDataFinding finding, int line) =>
        output.WriteJson(members =>
        {
            members.WriteString("personalData", finding.Path);
            members.WriteNumber("line", line);
            members.WriteNumber("position", finding.Position);
            Kind(members, finding);
            members.WriteString("says", finding.ToString(screen.Texts));
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
            Kind(line, finding);
            line.WriteNumber("position", finding.Position);
            line.WriteString("text", finding.ToString(screen.Texts));
            line.WriteEndObject();
        }

        line.WriteEndArray();
    }

    private static void Kind(Utf8JsonWriter line, PersonalDataFinding finding) =>
        line.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Kind.ToString()));
}
