namespace SmartSpec.Tool.Screens;

/// <summary>What is wrong with a history file, where, and what to do about it.</summary>
internal static class Faults
{
    /// <summary>Whether the bytes are a history at all, whole or not: some line begins as the lines of a history do.</summary>
    public static bool IsHistory(ReadOnlySpan<byte> file)
    {
        for (var rest = file; !rest.IsEmpty; rest = rest[(rest.IndexOf((byte)'\n') + 1)..])
        {
            if (rest.StartsWith("{\"hash\":\""u8) || rest.StartsWith("{\"closed\":"u8))
                return true;
            if (!rest.Contains((byte)'\n'))
                break;
        }

        return false;
    }

    public static Words NoHistory { get; } =
        new(
            "rad 1: filen är ingen historik. En historik skrivs av programmet: starta det utan kommando, eller ange "
                + "rätt fil med --file.",
            "line 1: the file is no history. A history is written by the program: start it without a command, or give "
                + "the right file with --file."
        );

    /// <summary>
    /// The fault as a sentence, with its place in the line and its cause; in English with what was found there.
    /// </summary>
    public static Words Explain(Verification.Broken broken) =>
        broken.Fault switch
        {
            HistoryFault.Form => Sentence(
                broken,
                $"raden har inte den form som en rad med händelse {broken.Event} ska ha: en kontrollsumma och en händelse.",
                "the line is not of its form."
            ),
            HistoryFault.Hash => Sentence(
                broken,
                $"kedjan bryts vid händelse {broken.Event}: raden har ändrats, eller en rad före den har tagits bort, "
                    + $"lagts till eller flyttats.",
                $"the chain breaks at event {broken.Event}."
            ),
            HistoryFault.Order => Sentence(
                broken,
                $"händelse {broken.Event} ska stå här, men raden hör till en annan plats.",
                "the event belongs elsewhere."
            ),
            HistoryFault.Forked => Sentence(
                broken,
                "historiken har delat sig: händelsen bygger på ett tidigare läge än det som raderna före den ger.",
                "the history is forked."
            ),
            HistoryFault.Content => Sentence(
                broken,
                $"innehållet i händelse {broken.Event} går inte att läsa.",
                $"the content of event {broken.Event} cannot be read."
            ),
            HistoryFault.Cut => Sentence(
                broken,
                $"filen är avkortad: slutraden saknas efter händelse {broken.Event - 1}.",
                "the file is cut."
            ),
            _ => Sentence(
                broken,
                "slutraden stämmer inte med händelserna ovanför den, eller så står något efter den.",
                "the closing line does not fit."
            ),
        };

    /// <summary>The history is whole, but not the one whose hash was saved.</summary>
    public static Words OtherHead(Hash head) =>
        new(
            $"Kontrollsumman {head}, som har sparats på annat håll, hör inte till någon händelse här: "
                + "historiken har kortats eller skrivits om efter det.",
            $"The hash {head}, saved elsewhere, belongs to no event here: the history was cut or rewritten after that."
        );

    private static Words Sentence(Verification.Broken broken, MessageLine swedish, MessageLine english)
    {
        // The library's sentence has the column itself where what the line says is wrong.
        var column = broken is { Fault: HistoryFault.Form, Column: { } at } ? $"Kolumn {at}: " : "";
        var isKnown = broken.Cause is not MalformedCause.Other || broken.Column is not null;
        var cause = isKnown ? $" {column}{broken.Explain(Texts.Swedish)}" : "";
        return new Words(swedish, english) + new Words($"{cause:long}", $" {broken.Details:long}");
    }
}
