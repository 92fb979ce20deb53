using System.Globalization;
using SmartSpec.Benchmarks;

// dotnet run -c Release --project tests/SmartSpec.Benchmarks                   the whole table, five rounds of each part
// dotnet run -c Release --project tests/SmartSpec.Benchmarks -- --only replay one part: deciding, growth, upcoming, continuous,
// cycles, seven-years, replay, document, start, sqlite, postgresql dotnet run -c Release --project tests/SmartSpec.Benchmarks
// -- --rounds 9 more rounds dotnet run -c Release --project tests/SmartSpec.Benchmarks -- --parts where the time of a command
// goes dotnet run -c Release --project tests/SmartSpec.Benchmarks -- --loop next 20 one thing for 20 seconds, for a profiler:
// next, owed, settle, years, cycles, replay, fold, lines, payloads, read, write, decide, raw, append, command, raw-postgresql,
// append-postgresql, command-postgresql
switch (args)
{
    case [Start.Argument]:
        Start.Decide();
        return 0;
    case ["--no-decision"]:
        Console.WriteLine();
        return 0;
    case ["--parts"]:
        Parts.Print();
        return 0;
    case ["--loop", var name, var seconds]:
        return Loop.Run(name, int.Parse(seconds, CultureInfo.InvariantCulture));
    default:
        return Table.Print(args);
}
