using SmartSpec.Histories;
using SmartSpec.Testing;

namespace SmartSpec.Samples;

/// <summary>The case of Region Kalmar län, played to its first stop and summed up on two screens.</summary>
internal static class Sample
{
    public const string File = "kalmar.smartspec";

    /// <returns>0 where all went as the scenario says, 1 where a step ended otherwise, 2 where an argument is wrong.</returns>
    public static int Run(string[] args, TextWriter output, string folder)
    {
        var english = args.Contains("en");
        var page = new Page(output, english ? Texts.English : Texts.Swedish);
        string[] rest = [.. args.Where((arg, at) => arg != "--details" && !IsLanguage(args, at))];
        if (rest.Length > 0)
        {
            page.Item("", "dotnet run --project samples/SmartSpec.Samples.Console -- [--lang sv|en] [--details]");
            return rest is ["--help"] or ["-h"] ? 0 : 2;
        }

        var play = new Play(Scenario.Read(Case()));
        page.Item("", page.Read(play.Scenario.About));
        if (args.Contains("--details"))
            new DetailsView(page).Show(play);
        if (play.Surprise is { } surprise)
        {
            page.Item("! ", $"{surprise.Step.Place}: {surprise.Outcome.GetType().Name}");
            return 1;
        }

        new SummaryView(page, play).Show();
        Save(play.Run.History, Path.Combine(folder, File), page);
        return 0;
    }

    private static bool IsLanguage(string[] args, int at) =>
        args[at] == "--lang" && at + 1 < args.Length && args[at + 1] is "sv" or "en"
        || (args[at] is "sv" or "en" && at > 0 && args[at - 1] == "--lang");

    /// <summary>Saves the strategy, unless there is one already; and says where to go on.</summary>
    private static void Save(History history, string path, Page page)
    {
        page.Title(page.Say("Vidare", "From here"));
        if (!System.IO.File.Exists(path))
            System.IO.File.WriteAllBytes(path, HistoryFile.Write(history));
        page.Item(
            "  ",
            page.Say(
                $"Strategin ligger i {File}. --details visar varje steg; verktyget smartspec allt annat: status, next, due, history, …",
                $"The strategy is in {File}. --details shows each step; the tool smartspec all else: status, next, due, history, …"
            )
        );
    }

    private static byte[] Case()
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream("kalmar.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
