using SmartSpec.Stores.Writer;

// The processes of the tests of stores:
//   write FILE ROUND STRATEGIES       writes commands to a SQLite file until it is killed
//   found sqlite FILE NAME            says ready, waits for a line, and founds a strategy in a file
//   found postgresql CONNECTION SCHEMA NAME   the same, in a schema
//   read FILE STRATEGY                reads a strategy of a file, and tries to write to it
return args switch
{
    ["write", var file, var round, var strategies] => await Writing.RunAsync(file, round, strategies),
    ["found", "sqlite", var file, var name] => await Founding.RunAsync(Founding.Sqlite(file), name),
    ["found", "postgresql", var connection, var schema, var name] => await Founding.RunAsync(
        Founding.PostgreSql(connection, schema),
        name
    ),
    ["read", var file, var strategy] => await Trying.RunAsync(file, strategy),
    _ => 2,
};
