using SmartSpec.Samples.Screens;

namespace SmartSpec.Samples;

/// <summary>The file in which a strategy is kept: its whole history.</summary>
internal static class StrategyFile
{
    /// <exception cref="BadInputException">The file cannot be read, or is no intact history; the message names file and line.</exception>
    public static History Read(FileAt file)
    {
        var bytes = file.Read();
        return HistoryFile.Verify(bytes) is Verification.Broken broken
            ? throw new BadInputException(Words.Same($"{file}: ") + Faults.Of(bytes, broken))
            : HistoryFile.Read(bytes);
    }

    public static void Write(FileAt file, History history) => file.Write(HistoryFile.Write(history));
}
