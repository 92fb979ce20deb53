namespace SmartSpec.Tool.Screens;

/// <summary>Sources by number, so that an address is written out once.</summary>
internal sealed class Footnotes
{
    private readonly List<string> sources = [];

    /// <summary>The number of a source, from 1, in brackets; a dash where there is none.</summary>
    public string Of(string? source)
    {
        if (source is null)
            return "–";
        if (!sources.Contains(source))
            sources.Add(source);
        return $"[{sources.IndexOf(source) + 1}]";
    }

    public void WriteTo(Screen screen)
    {
        screen.Title(screen.Say("Källor", "Sources"));
        foreach (var source in sources)
            screen.Item(Of(source), "", source);
    }
}
