using System.Text.Json;

namespace SmartSpec.Tool.Screens;

/// <summary>What became different: object by object, one line for each thing.</summary>
internal static class DifferenceScreen
{
    public static void Differences(this Screen screen, IReadOnlyList<Difference> differences, Strategy earlier, Strategy later)
    {
        var length = earlier.Length;
        screen.Heading(
            screen.Say("Skillnader", "Differences")
                + (
                    length == later.Length
                        ? ""
                        : screen.Say($": händelse {length + 1}–{later.Length}", $": events {length + 1}–{later.Length}")
                )
        );
        if (differences.Count == 0)
            screen.Line(screen.Say("  Ingenting skiljer.", "  Nothing differs."));
        foreach (var ofObject in differences.GroupBy(difference => difference.Subject))
        {
            screen.Item("→", NameOf(screen, earlier, later, ofObject.First()));
            foreach (var difference in ofObject)
                screen.Item("·", "", Describe(screen, earlier, later, difference), indent: 4);
        }

        screen.ExampleNote(later);
    }

    public static void WriteDifference(this TextWriter output, Screen screen, Difference difference) =>
        output.WriteJson(line =>
        {
            line.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName($"{difference.Kind}"));
            line.WriteString("subject", difference.Subject.ToString());
            line.WriteString("path", difference.Path);
            line.WriteString("label", difference.ToString(screen.Texts));
            line.WriteString("before", difference.BeforeCode);
            line.WriteString("beforeLabel", difference.Before(screen.Texts));
            line.WriteString("after", difference.AfterCode);
            line.WriteString("afterLabel", difference.After(screen.Texts));
        });

    /// <summary>
    /// The name, with the kind where it does not state that; kind and identifier where there is no name.
    /// </summary>
    private static string NameOf(Screen screen, Strategy earlier, Strategy later, Difference difference)
    {
        var subject = difference.Subject;
        if (difference.Called is { IsEmpty: false } called)
            return $"{screen.Read(called)} ({screen.Texts.Of($"kind.{Codes.Of(subject.Kind)}")})";
        Strategy[] moments = [later, earlier];
        return moments.Select(one => screen.NameOf(one, subject)).FirstOrDefault(name => name != subject.ToString())
            ?? Screen.Capital(screen.Texts.Subject(subject));
    }

    private static string Describe(Screen screen, Strategy earlier, Strategy later, Difference difference)
    {
        var what = difference.What(screen.Texts);
        return (difference.Kind, what) switch
        {
            (DifferenceKind.Added, "") => screen.Say("tillkom", "added"),
            (DifferenceKind.Removed, "") => screen.Say("togs bort", "removed"),
            (DifferenceKind.Added, _) => $"{what}: + {difference.After(screen.Texts, later)}",
            (DifferenceKind.Removed, _) => $"{what}: − {difference.Before(screen.Texts, earlier)}",
            _ => $"{what}: {difference.Before(screen.Texts, earlier)} → {difference.After(screen.Texts, later)}",
        };
    }
}
