using SmartSpec.Histories;
using SmartSpec.Testing;

namespace SmartSpec.Samples;

/// <summary>The case of Region Kalmar län, played to its first stop and summed up on two screens.</summary>
internal static class Sample
{
    public const string File = "kalmar.smartspec";
    public const string Command = "dotnet run --project samples/SmartSpec.Samples.Console";

    /// <returns>0 where all went as the scenario says, 1 where a step ended otherwise, 2 where an argument is wrong.</returns>
    public static int Run(string[] args, TextWriter output, string folder)
    {
        var english = args.Contains("en");
        var page = new Page(output, english ? Texts.English : Texts.Swedish);
        string[] rest = [.. args.Where((arg, at) => arg != "--details" && !IsLanguage(args, at))];
        if (rest.Length > 0)
        {
            page.Item("", $"{Command} -- [--lang sv|en] [--details]");
            return rest is ["--help"] or ["-h"] ? 0 : 2;
        }

        var play = new Play(Scenario.Read(Case()));
        if (args.Contains("--details"))
        {
            page.Item("", page.Read(play.Scenario.About));
            new DetailsView(page).Show(play);
        }
        else
        {
            page.Item("", About(page));
        }

        if (play.Surprise is { } surprise)
        {
            page.Item("! ", $"{surprise.Step.Place}: {surprise.Outcome.GetType().Name}");
            return 1;
        }

        new SummaryView(page, play).Show();
        Save(play.Run.History, Path.Combine(folder, File));
        return 0;
    }

    private static bool IsLanguage(string[] args, int at) =>
        args[at] == "--lang" && at + 1 < args.Length && args[at + 1] is "sv" or "en"
        || (args[at] is "sv" or "en" && at > 0 && args[at - 1] == "--lang");

    /// <summary>Saves the strategy, unless there is one already.</summary>
    private static void Save(History history, string path)
    {
        if (!System.IO.File.Exists(path))
            System.IO.File.WriteAllBytes(path, history.Write());
    }

    private static string About(Page page) =>
        page.Say(
            "SmartSpec spelar Region Kalmar läns smarta specialisering: varje steg prövas mot regionens regler, och "
                + "det som bryter "
                + "mot dem nekas med skäl. Underlagets siffror, målen och de organisationer som inte är märkta är "
                + "verkliga; allt annat "
                + "är påhittat.",
            "SmartSpec plays the smart specialisation of Region Kalmar County: each step is judged by the region's "
                + "rules, and what "
                + "breaks them is refused with reasons. The figures of the evidence, the goals and the organisations "
                + "that are not "
                + "marked are real; all else is invented."
        );

    private static byte[] Case()
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream("kalmar.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
