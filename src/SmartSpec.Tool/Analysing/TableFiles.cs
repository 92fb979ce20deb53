using SmartSpec.Analysis;
using SmartSpec.Import;
using SmartSpec.Model;
using SmartSpec.Tool.Commands;

namespace SmartSpec.Tool.Analysing;

/// <summary>Tables in files.</summary>
internal static class TableFiles
{
    private const int MostShown = 20;

    /// <summary>Reads a table.</summary>
    /// <param name="choices">The choices of every command.</param>
    /// <param name="named">The file.</param>
    /// <param name="read">How it is read: options of its layout.</param>
    /// <exception cref="BadInputException">It cannot be read; every fault is in the words.</exception>
    public static AnalysisData Read(Choices choices, string named, IReadOnlyList<(string Name, string Value)> read)
    {
        var file = FileAt.In(choices.World.Folder, named);
        foreach (var (name, value) in read)
            if (TableLayout.Of([new(name, value)]) is null)
                throw new BadInputException(
                    new Words(
                        $"--read: ”{name}={value}” är inget sätt att läsa en fil. Välj bland {TableLayout.OptionNames:all}.",
                        $"--read: '{name}={value}' is no way to read a file. Expected one of {TableLayout.OptionNames:all}."
                    )
                );
        var layout = TableLayout.Of([.. read.Select(option => new AnalysisOption(option.Name, option.Value))]);
        var import = TableImport.Read(new ImportFile(file.Named, file.Read()), layout);
        return import.Data ?? throw new BadInputException(Faults(import.Faults));
    }

    private static Words Faults(IReadOnlyList<ImportFault> faults)
    {
        var all = faults
            .Take(MostShown)
            .Select(fault => new Words($"{fault.ToString(Texts.Swedish):long}", $"{fault.ToString(Texts.English):long}"));
        var more = faults.Count - MostShown;
        return Words.OfLines(more > 0 ? [.. all, new Words($"… och {more} fel till.", $"… and {more} errors more.")] : [.. all]);
    }
}
