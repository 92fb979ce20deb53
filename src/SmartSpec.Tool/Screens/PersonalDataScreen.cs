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
            line.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(finding.Kind.ToString()));
            line.WriteNumber("position", finding.Position);
            line.WriteString("text", finding.ToString(screen.Texts));
            line.WriteEndObject();
        }

        line.WriteEndArray();
    }
}
