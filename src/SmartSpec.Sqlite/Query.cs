namespace SmartSpec.Sqlite;

/// <summary>The statements of the store; each is prepared once for a connection. <see cref="Sql"/> has their text.</summary>
internal enum Query
{
    Begin,
    Commit,
    Save,
    Release,
    GoBack,
    AppendOne,
    FindForAppend,
    InsertStrategy,
    SetDue,
    InsertEvent,
    PutDocument,
    PutDocumentIfLongEnough,
    InsertMessage,
    FindStrategy,
    Load,
    ReadLines,
    FindCommand,
    ListDue,
    List,
    TakeMessages,
    ListMessages,
    DeleteMessage,
    FailMessage,
    RetryMessage,
    TakeLease,
    RenewLease,
    FindLease,
    ReleaseLease,
}
