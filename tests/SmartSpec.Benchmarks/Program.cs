using System.Globalization;
using SmartSpec.Benchmarks;

// Arguments: none for the whole table, five rounds of each part; and
//   --only replay      one part; a wrong one names them all
//   --rounds 9         more rounds
//   --parts            where the time of a command goes
//   --loop next 20     one thing for 20 seconds, for a profiler; a wrong one names them all
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
