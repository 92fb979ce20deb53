using SmartSpec.Analysis;
using SmartSpec.Import;
using SmartSpec.Model;

namespace SmartSpec.Tool.Analysing;

/// <summary>Tables in files.</summary>
internal static class TableFiles
{
    private const int MostShown = 5;

    /// <summary>Reads a table.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">How it is read: options of its layout.</param>
    /// <exception cref="BadInputException">It cannot be read; the first faults are in the words.</exception>
    public static AnalysisData Read(FileAt file, IReadOnlyList<(string Name, string Value)> read)
    {
        var known = string.Join(", ", TableLayout.OptionNames);
        foreach (var (name, value) in read)
            if (TableLayout.Of([new(name, value)]) is null)
                throw new BadInputException(
                    new Words(
                        $"--read: ”{name}={value}” är inget sätt att läsa en fil; välj bland {known:all}.",
                        $"--read: '{name}={value}' is no way to read a file; expected one of {known:all}."
                    )
                );
        if (read.GroupBy(option => option.Name).FirstOrDefault(same => same.Count() > 1) is { Key: var twice })
            throw new BadInputException(
                new Words($"--read: ”{twice}” är angivet två gånger.", $"--read: '{twice}' is given twice.")
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
        return Words.OfLines(
            faults.Count > MostShown
                ? [.. all, new Words($"Totalt {faults.Count} fel.", $"{faults.Count} errors in all.")]
                : [.. all]
        );
    }
}
