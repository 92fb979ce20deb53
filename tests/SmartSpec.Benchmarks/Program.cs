using SmartSpec.Benchmarks;

switch (args)
{
    case ["--parts"]:
        Parts.Print();
        break;
}
